import { decisionOf } from '../../../src/core/rules/record/recordedDecision';
import fc from '../../seeded';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import type { CaseReading, CellValue } from '../../../src/core/model/reading';
import { LANGUAGES } from '../../../src/core/model/language';
import { preSendCheck } from '../../../src/core/review/preSendCheck';
import { liabilityNote, proposeDecision } from '../../../src/core/review/proposeDecision';
import { returnedRows } from '../../../src/core/rules/record/returnedRows';
import { reviewProblems } from '../../../src/core/review/reviewProblems';
import { reviewText } from '../../../src/core/review/reviewText';
import en from '../../../src/core/review/texts.en.json';
import ja from '../../../src/core/review/texts.ja.json';
import type { CoverField } from '../../../src/core/model/coverFields';
import type { RowField } from '../../../src/core/model/rowFields';
import { anyReading, BY_RULES, reading } from '../../arbitraries/readings';

const SIGNED = { headName: '鈴木', headDate: 46_350, reviewer: '高橋', reviewDate: 46_356 };
type Rows = Readonly<Record<string, Partial<Record<RowField, CellValue>>>>;

const reviewed = (cover: Partial<Record<CoverField, CellValue>> = {}, rows: Rows = {}): CaseReading =>
  reading({ ...SIGNED, decision: '合格', ...cover }, rows);
const codes = (source: CaseReading) => reviewProblems(source, assessCase(source)).map(({ code }) => code);

/** Production use for control: level high. */
const HIGH = { uses: '制御' };

describe('problems of a review', () => {
  it('are none where everything is in order', () => expect(codes(reviewed())).toEqual([]));

  it.each<[string, CaseReading]>([
    [
      'RETURN_WITHOUT_COMMENT',
      reviewed({ decision: '不合格', decisionReason: 'x' }, { 'SPEC-COM-01': { hqCheck: '差戻し' } }),
    ],
    ['HQ_CHECK_UNREADABLE', reviewed({}, { 'SPEC-COM-01': { hqCheck: 'ok?' } })],
    ['HQ_CHECK_UNREADABLE', reviewed({}, { 'SPEC-COM-01': { hqCheck: { error: '#NAME?' } } })],
    ['LEVEL_LOWERED', reviewed({ hqLevel: '低', hqReason: '小さい' })],
    ['LEVEL_WITHOUT_REASON', reviewed({ hqLevel: '高' })],
    ['DECISION_MISSING', reviewed({ decision: null })],
    ['DECISION_MISSING', reviewed({ decision: 'たぶん' })],
    ['DECISION_TOO_MILD', reviewed({}, { 'SPEC-COM-01': { answer: '不適合' } })],
    ['DECISION_WITHOUT_REASON', reviewed({ decision: '不合格' })],
    [
      'DECISION_OVER_RETURNED_ROWS',
      reviewed({}, { 'SPEC-COM-01': { hqCheck: '差戻し', hqComment: '直す' } }),
    ],
    ['REVIEWER_MISSING', reviewed({ reviewer: null })],
    ['REVIEWER_MISSING', reviewed({ reviewDate: ' ' })],
  ])('%s', (code, source) => expect(codes(source)).toContain(code));

  it('ask a conditional item for its date', () => {
    const source = reviewed({ decision: '条件付き合格' }, { 'SPEC-COM-04': { answer: '設置までに対応' } });
    const found = reviewProblems(source, assessCase(source)).find(
      ({ code }) => code === 'CONDITION_WITHOUT_DUE',
    );
    expect(found).toMatchObject({
      itemId: 'SPEC-COM-04',
      severity: 'error',
      values: { item: 'SPEC-COM-04' },
    });
  });

  it.each(['判定保留', '不合格'])('do not keep HQ from %s, which may be for that very reason', (decision) => {
    const lacking = { decision, decisionReason: 'x' };
    const source = reviewed(lacking, { 'SPEC-COM-04': { answer: '設置までに対応' } });
    expect(codes(source)).toEqual([]);
    expect(codes(reviewed({ headName: null }))).toEqual([]);
  });

  it('announce BCP and management at high impact without stopping the intake', () => {
    const source = reviewed(HIGH, { 'ORG-BCP-02': { answer: '設置までに整備', due: 46_400 } });
    const found = reviewProblems(source, assessCase(source));
    expect(found.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
      'MANAGEMENT_APPROVAL_PENDING',
      'BCP_PENDING',
    ]);
    const approved = reviewed({ ...HIGH, managementName: '社長', managementDate: 46_357 });
    expect(codes(approved)).not.toContain('MANAGEMENT_APPROVAL_PENDING');
    expect(codes(reviewed())).not.toContain('MANAGEMENT_APPROVAL_PENDING');
  });

  it('accept a stricter verdict with its reason', () => {
    expect(codes(reviewed({ decision: '条件付き合格', decisionReason: '一年後に再評価' }))).toEqual([]);
    expect(codes(reviewed({ decision: 'Fail', decisionReason: 'no' }))).toEqual([]);
  });

  it('never stop on anything a workbook may hold', () => {
    fc.assert(
      fc.property(anyReading, (source) => {
        for (const problem of reviewProblems(source, assessCase(source))) {
          for (const language of LANGUAGES) expect(reviewText(problem, language)).not.toMatch(/\{\w+\}$/);
        }
        expect(preSendCheck(source, assessCase(source), null, []).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the proposal', () => {
  it('never allows anything milder than the rules', () => {
    const order = ['pass', 'conditional', 'hold', 'fail'];
    for (const [index, source] of [
      reviewed(),
      reviewed({}, { 'SPEC-COM-04': { answer: '設置までに対応', due: 46_400 } }),
      reviewed({}, { 'SPEC-COM-01': { answer: null } }),
      reviewed({}, { 'SPEC-COM-01': { answer: '不適合' } }),
    ].entries()) {
      expect(proposeDecision(assessCase(source))).toMatchObject({
        verdict: order[index],
        allowed: order.slice(index),
      });
    }
  });

  it('names what is open and what is conditional', () => {
    const source = reviewed(HIGH, {
      'SPEC-COM-01': { answer: null },
      'SPEC-COM-04': { answer: '設置までに対応', due: 46_400 },
      'ORG-BCP-01': { answer: null },
    });
    expect(proposeDecision(assessCase(source))).toMatchObject({
      open: ['SPEC-COM-01', 'ORG-BCP-01'],
      conditions: ['SPEC-COM-04'],
      bcpMissing: ['ORG-BCP-01'],
    });
  });

  it('shows who answers for what', () => {
    expect(liabilityNote('ja')).toHaveLength(3);
    expect(liabilityNote('en')[1]).toContain('HQ security is responsible');
  });
});

test('returned rows carry comment and place, and only they', () => {
  const source = reviewed(
    {},
    {
      'SPEC-COM-01': { hqCheck: '差戻し', hqComment: ' 証拠が古い ' },
      'SPEC-COM-02': { hqCheck: '承認', hqComment: 'よい' },
      'SPEC-COM-03': { hqCheck: 'returned', hqComment: null },
    },
  );
  const place = (id: string) => {
    const row = source.rows.find(({ itemId }) => itemId === id)!;
    return { sheet: row.sheet, cell: row.cells.answer };
  };
  expect(returnedRows(source)).toEqual([
    { itemId: 'SPEC-COM-01', sheet: 'spec', comment: '証拠が古い', place: place('SPEC-COM-01') },
    { itemId: 'SPEC-COM-03', sheet: 'spec', comment: '', place: place('SPEC-COM-03') },
  ]);
  expect(decisionOf(source)).toBe('pass');
});

describe('before sending', () => {
  /** What says which case it is. */
  const NAMED = {
    caseId: '2026-001',
    device: 'ゲートウェイ',
    maker: 'A社',
    model: 'GW-1',
    department: '生産技術課',
    applicant: '佐藤',
  } as const;
  const asked = (cover: Partial<Record<CoverField, CellValue>> = {}, rows: Rows = {}): CaseReading =>
    reviewed({ decision: null, ...NAMED, ...cover }, rows);
  const check = (source: CaseReading, recipients: readonly string[] = ['hq@example.com']) =>
    preSendCheck(source, assessCase(source), null, recipients);
  const found = (source: CaseReading, recipients?: readonly string[]) =>
    check(source, recipients).findings.map(({ code }) => code);

  it('has nothing to say about a complete case', () => {
    expect(check(asked())).toEqual({
      findings: [],
      isComplete: true,
      unanswered: 0,
      sheets: ['risk-pa', 'risk-fa', 'spec', 'inhouse', 'vendor'],
    });
  });

  it('asks for the sheets of the next phase once HQ has decided', () => {
    const source = asked({ decision: '合格' });
    const decided = preSendCheck(source, assessCase(source, BY_RULES), null, ['hq@example.com']);
    expect(decided.sheets).toContain('settings');
    expect(check(source).sheets).not.toContain('settings');
    expect(decided.unanswered).toBeGreaterThan(0);
  });

  it.each<[string, CaseReading]>([
    ['UNANSWERED_ROWS', asked({}, { 'SPEC-COM-01': { answer: null } })],
    ['IMPACT_UNDECIDED', asked({ uses: null })],
    ...Object.keys(NAMED).map((field): [string, CaseReading] => [
      'IDENTITY_MISSING',
      asked({ [field]: ' ' }),
    ]),
    ['CONTRADICTIONS', asked({}, { 'SPEC-UPD-01': { answer: '不適合' } })],
    ['ERROR_CELL', asked({ verdict: { error: '#NAME?' } })],
    ['ERROR_CELL', asked({}, { 'SPEC-COM-01': { state: { error: '#BUSY!' } } })],
    ['ERROR_CELL', asked({}, { 'SPEC-COM-01': { required: '#REF!' } })],
  ])('%s makes the case incomplete', (code, source) => {
    expect(found(source)).toContain(code);
    expect(check(source).isComplete).toBe(false);
  });

  it('names in one line what the cover does not say of the case, and leads to the first cell', () => {
    const source = asked({ maker: null, applicant: '　' });
    const [finding] = check(source).findings;
    expect(finding).toMatchObject({ code: 'IDENTITY_MISSING', place: source.coverPlaces.maker ?? null });
    expect(reviewText(finding!, 'ja')).toContain('メーカー、申請者');
  });

  it('looks at recipients without stopping', () => {
    expect(found(asked(), [])).toEqual(['RECIPIENT_MISSING']);
    expect(found(asked(), ['a@b.jp', 'a@b.jp, c@d.jp'])).toEqual(['RECIPIENT_WRONG']);
    expect(check(asked(), []).isComplete).toBe(true);
  });

  it('says when the file is too large and what it tells of people', () => {
    const file = {
      size: 30 * 1024 * 1024,
      metadata: [{ code: 'META_AUTHOR', value: '<b>{count}', removable: true }],
      overwritten: [],
    } as const;
    const { findings, isComplete } = preSendCheck(asked(), assessCase(asked()), file, ['a@b.jp']);
    expect(isComplete).toBe(true);
    expect(findings.map((entry) => reviewText(entry, 'en'))).toEqual([
      'The file names its author: <b>{count}',
      'The file is too large to attach (30.0 MB; the limit is 20.0 MB).',
    ]);
  });
});

test('both languages say everything, with the same values', () => {
  const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect(Object.keys(en)).toEqual(Object.keys(ja));
  for (const code of Object.keys(ja) as (keyof typeof ja)[]) expect(names(en[code])).toEqual(names(ja[code]));
});
