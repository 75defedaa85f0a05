import { composeReviewRequest } from '../../src/core/mail/composeReviewRequest';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { CaseReading, CellValue } from '../../src/core/model/reading';
import { registerRow } from '../../src/core/register/registerRow';
import { simulatePolicy } from '../../src/core/policy/simulatePolicy';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { preSendCheck } from '../../src/core/review/preSendCheck';
import { summariseCase } from '../../src/core/review/summariseCase';
import type { CaseAssessment } from '../../src/core/rules/assessment/assessment';
import { outcomeOf } from '../../src/core/rules/answer/outcomeOf';
import { caseStatus } from '../../src/core/status/caseStatus';
import { recordReturn } from '../../src/taskpane/tasks/reviewWork';
import { judgeFile } from '../../src/workbook/file/judgeFile';
import { putHistory } from '../../src/workbook/file/history/putHistory';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import fc from '../seeded';
import { coverEdit } from '../review/caseBook';
import { historyOf } from '../review/heldCase';
import { reviewCase, rowEdit, submit, type ReviewCase } from '../taskpane/reviewCase';

/** What somebody typed where HQ writes, and no act of HQ wrote down: nobody counts it. */

const ON = '2026-12-01';
const HQ = { by: '田中', on: ON } as const;
/** Rows where an alternative measure may be answered, which is good once HQ has accepted it. */
const ITEMS = itemsOf('spec')
  .filter((item) => item.answers.some(({ key }) => outcomeOf(item, key) === 'alternative'))
  .map(({ id }) => id);
const ACCEPTED = ['承認', 'Accepted', ' 承認 ', '承\u200b認', 'ＡＣＣＥＰＴＥＤ'];
const LEVELS = ['高', '中', 'High', '３'];

/** A case with an alternative measure, and how far its review has come. */
const SITUATIONS = {
  draft: () => Promise.resolve(),
  submitted: (own: ReviewCase) => submit(own),
  returned: async (own: ReviewCase) => {
    await submit(own);
    own.change([
      rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
      rowEdit(own, 'SPEC-COM-01', 'hqComment', '証拠'),
    ]);
    await own.review(recordReturn(HQ));
    await submit(own, '佐藤', '2026-12-02');
  },
} as const;

/** Everything that the outcome of a case decides in what a reader says. */
function outcome(reading: CaseReading, assessment: CaseAssessment) {
  const { judged: _cells, findings, ...rest } = assessment;
  const { key } = caseStatus(reading, assessment, { on: ON, isSealBroken: false });
  return { ...rest, key, findings: findings.map(({ code, itemId }) => `${code} ${itemId}`) };
}

/** What the readers make of a case: the file, as commands and register read it, and the pane with its mail. */
async function readers(own: ReviewCase) {
  const bytes = putHistory(writeWorkbook(own.book()), historyOf(own));
  const file = judgeFile(bytes);
  const { nextStep, nextActor, ...row } = registerRow(file.reading, file.assessment, {
    source: 'case.xlsx',
    readOn: ON,
  });
  await own.actions.refresh();
  const { workbook } = own.store.get();
  if (workbook.kind !== 'case') throw new Error('no case');
  const { reading, assessment } = workbook;
  const check = preSendCheck(reading, assessment, null, []);
  const { text, subject } = composeReviewRequest(
    summariseCase({ reading, assessment, check }, 'ja', 2),
    'ja',
  );
  return {
    outlook: {
      file: outcome(file.reading, file.assessment),
      pane: outcome(reading, assessment),
      row,
      check,
      simulated: simulatePolicy(assessment.judged, DEFAULT_POLICY, DEFAULT_POLICY),
    },
    steps: { nextStep, nextActor, text, subject },
  };
}

async function caseIn(situation: keyof typeof SITUATIONS, itemId: string): Promise<ReviewCase> {
  const own = reviewCase();
  own.change([
    rowEdit(own, itemId, 'answer', '代替策で対応'),
    rowEdit(own, itemId, 'remark', '閉じた網で使う'),
  ]);
  await SITUATIONS[situation](own);
  return own;
}

const typeInto = (
  own: ReviewCase,
  itemId: string,
  check: CellValue,
  level: readonly [string, string] | null,
) =>
  own.change([
    rowEdit(own, itemId, 'hqCheck', check as string),
    coverEdit(own.book(), 'hqLevel', level?.[0] ?? null),
    coverEdit(own.book(), 'hqReason', level?.[1] ?? null),
  ]);

test('an acceptance and a level that were merely typed are as good as blank, for every reader', async () => {
  expect(ITEMS.length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[])),
      fc.constantFrom(...ITEMS.filter((id) => id !== 'SPEC-COM-01')),
      fc.constantFrom(...ACCEPTED),
      fc.option(fc.tuple(fc.constantFrom(...LEVELS), fc.constantFrom('', '工程が止まる'))),
      async (situation, itemId, word, level) => {
        const own = await caseIn(situation, itemId);
        const blank = await readers(own);
        typeInto(own, itemId, word, level);
        expect(await readers(own)).toEqual(blank);
      },
    ),
    { numRuns: 8 },
  );
}, 180_000);

test('a decision that was merely typed changes neither outlook nor state, only who has to record it', async () => {
  for (const situation of ['draft', 'submitted'] as const) {
    for (const verdict of ['合格', '条件付き合格']) {
      const own = await caseIn(situation, 'SPEC-COM-02');
      const blank = await readers(own);
      own.change([
        coverEdit(own.book(), 'decision', verdict),
        coverEdit(own.book(), 'reviewer', '田中'),
        coverEdit(own.book(), 'reviewDate', 46_357),
      ]);
      const typed = await readers(own);
      expect(typed.outlook).toEqual(blank.outlook);
      expect(typed.steps).toMatchObject({ nextStep: 'RECORD_DECISION', nextActor: 'hq' });
    }
  }
}, 120_000);

test('what an act of HQ wrote counts for every reader', async () => {
  const own = await caseIn('submitted', 'SPEC-COM-02');
  const before = await readers(own);
  expect(before.outlook.file.intake).toBe('hold');
  typeInto(own, 'SPEC-COM-02', '承認', ['高', '工程が止まる']);
  own.change([
    rowEdit(own, 'SPEC-COM-01', 'hqCheck', '差戻し'),
    rowEdit(own, 'SPEC-COM-01', 'hqComment', '証拠'),
  ]);
  await own.review(recordReturn(HQ));
  const { file, pane } = (await readers(own)).outlook;
  for (const { impact, rows } of [file, pane]) {
    expect(impact.level).toBe('high');
    expect(rows.find(({ itemId }) => itemId === 'SPEC-COM-02')?.code).not.toBe('HQ_APPROVAL_PENDING');
  }
}, 60_000);
