import fc from '../../../seeded';
import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import type { CaseAssessment } from '../../../../src/core/rules/assessment/assessment';
import type { Finding } from '../../../../src/core/model/finding';
import type { CaseReading } from '../../../../src/core/model/reading';
import { itemsOf } from '../../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../../src/core/model/language';
import { findingText, isFindingCode } from '../../../../src/core/text/findingText';
import { anyReading, BY_RULES, metAnswer, reading } from '../../../arbitraries/readings';

const codes = ({ findings }: CaseAssessment) => findings.map(({ code }) => code);
const finding = (assessment: CaseAssessment, code: string): Finding | undefined =>
  assessment.findings.find((entry) => entry.code === code);
const cellOf = (source: CaseReading, itemId: string, field: 'answer' | 'remark' | 'due' | 'evidence') => {
  const row = source.rows.find((entry) => entry.itemId === itemId)!;
  return { sheet: row.sheet, cell: row.cells[field] };
};

describe('a well answered intake', () => {
  it.each(LANGUAGES)('passes in %s', (language) => {
    const assessment = assessCase(reading({}, {}, language));
    expect(assessment).toMatchObject({ intake: 'pass', next: 'intake-check', blockedBy: [] });
    expect(assessCase(reading({}, {}, language), BY_RULES).next).toBe('settings');
    expect(assessment.impact).toMatchObject({ level: 'mid', status: 'fixed' });
    expect(assessment.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('counts what is required', () => {
    const spec = assessCase(reading()).sheets.find(({ sheetKey }) => sheetKey === 'spec');
    expect(spec).toMatchObject({
      required: 27,
      recommended: 3,
      exempt: 0,
      done: 27,
      progress: 1,
      verdict: 'pass',
    });
  });
});

describe('findings name their cells', () => {
  it.each<[string, string, 'answer' | 'remark' | 'due' | 'evidence', object]>([
    ['UNANSWERED', 'SPEC-COM-01', 'answer', { answer: null }],
    ['UNKNOWN_ANSWER', 'SPEC-COM-01', 'answer', { answer: 'まあまあ' }],
    ['EVIDENCE_MISSING', 'SPEC-COM-01', 'evidence', { evidence: '' }],
    ['DUE_DATE_MISSING', 'SPEC-COM-04', 'due', { answer: '設置までに対応' }],
    ['WRONG_DATE', 'SPEC-COM-04', 'due', { answer: '設置までに対応', due: 'そのうち' }],
    ['DUE_AFTER_INSTALLATION', 'SPEC-COM-04', 'due', { answer: '設置までに対応', due: '2027/2/15' }],
    ['NA_REASON_MISSING', 'SPEC-DAT-02', 'remark', { answer: '対象外' }],
    ['REQUIRED_NOT_MET', 'SPEC-COM-01', 'answer', { answer: '不適合' }],
    ['ERROR_CELL', 'SPEC-COM-01', 'answer', { answer: { error: '#REF!' } }],
    ['ERROR_CELL', 'SPEC-COM-01', 'evidence', { evidence: '#NAME?' }],
    ['CONDITION', 'SPEC-COM-04', 'due', { answer: '設置までに対応', due: 46_400 }],
  ])('%s', (code, itemId, field, fields) => {
    const source = reading({}, { [itemId]: fields });
    const found = finding(assessCase(source), code);
    expect(found).toMatchObject({ itemId, place: cellOf(source, itemId, field) });
  });

  it('leads to the cover for an answer that the risk sheet only repeats', () => {
    const source = reading({}, { 'RISK-FA-USE-01': { answer: '' }, 'RISK-FA-USE-02': { answer: '' } });
    const place = (itemId: string) =>
      assessCase(source).findings.find((each) => each.code === 'UNANSWERED' && each.itemId === itemId)?.place;
    expect(source.coverPlaces.uses).toBeDefined();
    expect(place('RISK-FA-USE-01')).toEqual(source.coverPlaces.uses);
    expect(place('RISK-FA-USE-02')).toEqual(cellOf(source, 'RISK-FA-USE-02', 'answer'));
  });

  it('lists the allowed answers', () => {
    const found = finding(assessCase(reading({}, { 'SPEC-COM-01': { answer: 'x' } })), 'UNKNOWN_ANSWER');
    expect(found?.values).toMatchObject({
      value: 'x',
      allowed: '「適合」「設置までに対応」「代替策で対応」「不適合」「対象外」',
    });
  });

  it('names both cells of a contradiction', () => {
    const source = reading(
      {},
      { 'SPEC-UPD-01': { answer: '不適合' }, 'SPEC-COM-04': { answer: '対象外', remark: 'x' } },
    );
    const assessment = assessCase(source);
    const update = finding(assessment, 'UPDATE_CONTRADICTION');
    expect(update?.place).toEqual(cellOf(source, 'SPEC-UPD-01', 'answer'));
    expect(update?.others).toContainEqual(cellOf(source, 'SPEC-UPD-02', 'answer'));
    expect(finding(assessment, 'COMM_NA_BUT_CONNECTED')).toMatchObject({
      place: cellOf(source, 'SPEC-COM-04', 'answer'),
      others: [cellOf(source, 'RISK-FA-NET-01', 'answer')],
    });
  });

  it('finds media that disposal denies (C9)', () => {
    const source = reading(
      {},
      { 'RISK-FA-NET-04': { answer: 'SDカード' }, 'DSP-IDN-02': { answer: '実施済', remark: 'なし' } },
    );
    expect(finding(assessCase(source), 'MEDIA_MISSING_AT_DISPOSAL')?.others).toEqual([
      cellOf(source, 'RISK-FA-NET-04', 'answer'),
    ]);
  });

  it('reads the cover', () => {
    const assessment = assessCase(
      reading({ useCase: 'お試し', installDate: 'soon', labelLevel: '☆9', applicantMail: 'x' }),
    );
    expect(codes(assessment)).toEqual(
      expect.arrayContaining(['UNKNOWN_VALUE', 'WRONG_DATE', 'USE_CASE_MISSING']),
    );
    expect(assessment.findings.filter(({ code }) => code === 'UNKNOWN_VALUE')).toHaveLength(3);
  });
});

describe('circumstances', () => {
  const requirement = (assessment: CaseAssessment, itemId: string) =>
    assessment.rows.find((row) => row.itemId === itemId)?.requirement;

  it('come from cover and risk sheet', () => {
    const plain = assessCase(reading({}, { 'RISK-FA-NET-04': { answer: '無し' } }));
    expect(requirement(plain, 'VND-AGR-01')).toBe('required');
    expect(requirement(plain, 'VND-REM-01')).toBe('notRequired');
    expect(requirement(plain, 'DSP-EXE-02')).toBe('notRequired');
    const other = assessCase(
      reading(
        { externalSupport: 'いいえ', outsourcedDisposal: 'はい' },
        { 'RISK-FA-NET-02': { answer: '不明' } },
      ),
    );
    expect(requirement(other, 'VND-AGR-01')).toBe('notRequired');
    expect(requirement(other, 'VND-REM-01')).toBe('required');
    expect(requirement(other, 'DSP-OUT-01')).toBe('required');
    expect(requirement(other, 'DSP-EXE-02')).toBe('required');
  });

  it('let a conditional pass ask for its closure', () => {
    const source = reading({}, { 'SPEC-COM-04': { answer: '設置までに対応', due: '2027-01-20' } });
    const assessment = assessCase(source);
    expect(assessment.intake).toBe('conditional');
    expect(requirement(assessment, 'CFG-INS-01')).toBe('required');
  });
});

describe('the company policy of the workbook', () => {
  it('overrides matrix and item levels', () => {
    const source = {
      ...reading(),
      matrix: [
        ['High', 'high', '低'],
        ['低', '低', '低'],
      ],
      itemLevels: { 'SPEC-COM-01': ['必須', '必須', '不要'] },
    };
    const assessment = assessCase(source);
    expect(assessment.impact.level).toBe('low');
    expect(assessment.rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.requirement).toBe('notRequired');
  });

  it('tells of values that cannot be used and keeps the default', () => {
    const source = {
      ...reading(),
      matrix: [['大', '高', '中']],
      itemLevels: { 'SPEC-COM-01': ['', '多分', ''] },
    };
    const assessment = assessCase(source);
    expect(codes(assessment)).toEqual(expect.arrayContaining(['WRONG_MATRIX', 'WRONG_LEVEL']));
    expect(assessment.impact.level).toBe('mid');
  });
});

describe('label, gates and phases', () => {
  const label = { labelLevel: '☆1', labelNumber: 'A-1', labelExpires: '2027/6/30', labelCovers: 'はい' };

  it('exempts with a valid label and reopens on expiry', () => {
    const blank = { 'SPEC-COM-01': { answer: null, evidence: null } };
    expect(assessCase(reading(label, blank)).rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.state).toBe(
      'exempt',
    );
    const expired = assessCase(reading({ ...label, labelExpires: '2026/11/22' }, blank));
    expect(expired.intake).toBe('hold');
    expect(codes(expired)).toContain('LABEL_NOT_VALID');
  });

  it('lets a known shortfall outweigh the label', () => {
    const assessment = assessCase(reading(label, { 'SPEC-PWD-01': { answer: '不適合' } }));
    expect(assessment).toMatchObject({ intake: 'fail', next: 'intake-check' });
    expect(finding(assessment, 'LABEL_CONTRADICTION')?.others).toHaveLength(1);
  });

  it('waits for HQ and for the head', () => {
    const source = reading({}, { 'RISK-FA-USE-02': { answer: 'はい' }, 'RISK-FA-RES-01': { answer: '' } });
    const assessment = assessCase(source);
    expect(assessment).toMatchObject({ intake: 'hold', next: 'intake-risk' });
    // The head is asked once HQ has decided, or with the answers where the rules decide.
    expect(assessment.blockedBy).toEqual(['IMPACT_PENDING']);
    expect(assessCase(source, BY_RULES).blockedBy).toEqual(['IMPACT_PENDING', 'SIGNOFF_MISSING']);
    expect(finding(assessment, 'WRITE_WITHOUT_CONTROL')?.others).toHaveLength(1);
  });

  const filled = (sheet: 'settings' | 'operation' | 'disposal') =>
    Object.fromEntries(
      itemsOf(sheet).map((item) => [item.id, { answer: metAnswer(item, 'ja'), evidence: 'doc' }]),
    );

  it('opens operation where the rules decide, and never by the answers alone', () => {
    expect(assessCase(reading({}, filled('settings')), BY_RULES).next).toBe('operation');
    expect(assessCase(reading({}, filled('settings'))).next).toBe('intake-check');
  });

  it('asks at high for BCP and management before operation', () => {
    const high = { uses: '制御' };
    const held = assessCase(reading(high, filled('settings')), BY_RULES);
    expect(held).toMatchObject({ next: 'settings', blockedBy: ['MANAGEMENT_APPROVAL_MISSING'] });
    const approved = { ...high, managementName: '社長', managementDate: 46_400 };
    expect(assessCase(reading(approved, filled('settings')), BY_RULES).next).toBe('operation');
    const planned = { ...filled('settings'), 'ORG-BCP-02': { answer: '設置までに整備', due: 46_400 } };
    expect(assessCase(reading(approved, planned), BY_RULES).blockedBy).toEqual(['BCP_NOT_READY']);
  });

  it('asks the risk sheet before the level is known', () => {
    const assessment = assessCase(reading({ uses: '' }));
    expect(assessment.impact.level).toBeNull();
    const risk = assessment.rows.find(({ itemId }) => itemId === 'RISK-FA-DEV-01');
    const spec = assessment.rows.find(({ itemId }) => itemId === 'SPEC-COM-01');
    expect(risk).toMatchObject({ requirement: 'required', state: 'satisfied' });
    expect(spec).toMatchObject({ requirement: 'undecided', state: 'none' });
  });
});

describe('assessCase, for every workbook', () => {
  it('never throws and has words for every finding', () => {
    fc.assert(
      fc.property(anyReading, (source) => {
        for (const entry of assessCase(source).findings) {
          expect(isFindingCode(entry.code)).toBe(true);
          expect(findingText(entry, source.language)).not.toMatch(/\{\w+\}$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyReading, (source) => {
        const rows = [...source.rows].reverse();
        expect({ ...assessCase({ ...source, rows }), judged: source }).toEqual(assessCase(source));
      }),
      { numRuns: 50 },
    );
  });
});
