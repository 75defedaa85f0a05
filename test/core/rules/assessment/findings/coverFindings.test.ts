import { itemsOf } from '../../../../../src/core/guide/catalogue';
import type { CellValue } from '../../../../../src/core/model/reading';
import { assessCase } from '../../../../../src/core/rules/assessment/assessCase';
import { outcomeOf } from '../../../../../src/core/rules/answer/outcomeOf';
import { reading } from '../../../../arbitraries/readings';

/** The first item of a sheet whose answers include the outcome, and that answer as a word. */
function answerOf(sheet: 'spec' | 'operation', outcome: 'planned' | 'ng') {
  for (const item of itemsOf(sheet)) {
    const answer = item.answers.find(({ key }) => outcomeOf(item, key) === outcome);
    if (answer !== undefined) return { id: item.id, answer: answer.ja };
  }
  throw new Error(`${sheet} has no such answer`);
}

const PLANNED = answerOf('spec', 'planned');
const UNMET = answerOf('operation', 'ng');
const LABEL = { labelLevel: '☆1', labelNumber: 'JC-1', labelExpires: 46_800 } as const;

const codes = (cover: Readonly<Record<string, CellValue>>, rows: Parameters<typeof reading>[1] = {}) =>
  assessCase(reading({ uses: '制御', ...cover }, rows)).findings.map(({ code }) => code);

describe('dates without which something cannot be checked', () => {
  const inSpec = { [PLANNED.id]: { answer: PLANNED.answer, due: 46_400 } };
  const inOperation = { [UNMET.id]: { answer: UNMET.answer, remark: '計画', due: 46_400 } };
  const state = (rows: Parameters<typeof reading>[1], id: string) =>
    assessCase(reading({ uses: '制御', installDate: null }, rows)).rows.find(({ itemId }) => itemId === id)
      ?.state;

  test('an answer of the intake that is planned asks for the installation date', () => {
    expect(state(inSpec, PLANNED.id)).toBe('condition');
    expect(codes({ installDate: null }, inSpec)).toContain('INSTALL_DATE_MISSING');
    expect(codes({ installDate: 46_419 }, inSpec)).not.toContain('INSTALL_DATE_MISSING');
  });

  test('a plan of the operation, when the device has long been installed, does not', () => {
    expect(state(inOperation, UNMET.id)).toBe('condition');
    expect(codes({ installDate: null }, inOperation)).not.toContain('INSTALL_DATE_MISSING');
  });

  test('a label asks for the day of the assessment', () => {
    expect(codes({ ...LABEL, asOf: null })).toContain('AS_OF_MISSING');
    expect(codes({ asOf: null })).not.toContain('AS_OF_MISSING');
  });

  test('a label that has expired on that day is said not to count', () => {
    expect(codes({ ...LABEL, asOf: 46_801 })).toContain('LABEL_NOT_VALID');
  });
});
