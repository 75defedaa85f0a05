import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { optionalRows, rowsShown } from '../../../../src/core/rules/answering/optionalRows';
import { answeredRows, untouchedReading } from '../../../review/contradictingCase';

/** 必須だけ表示 hides what nobody has to look at, and nothing else. */

const hiddenOf = (reading: ReturnType<typeof answeredRows>) => {
  const assessment = assessCase(reading);
  const requirement = new Map(assessment.rows.map((row) => [row.itemId, row.requirement]));
  return optionalRows(reading, assessment).map(({ itemId }) => [itemId, requirement.get(itemId)] as const);
};

const LOW = answeredRows({});
const AT_LOW = {
  ...LOW,
  cover: { ...LOW.cover, uses: '蓄積', useCase: '検証利用', separated: 'はい' },
};

test('every row that is not required is hidden, and no required one', () => {
  const assessment = assessCase(AT_LOW);
  const hidden = new Set(hiddenOf(AT_LOW).map(([id]) => id));
  expect(
    assessment.rows.filter(({ itemId }) => !hidden.has(itemId)).map(({ requirement }) => requirement),
  ).toEqual(assessment.rows.filter(({ requirement }) => requirement === 'required').map(() => 'required'));
  expect(hidden.size).toBeGreaterThan(80);
});

test('before the level is known nothing that may become required is hidden', () => {
  const untouched = untouchedReading();
  expect(hiddenOf(untouched).filter(([, requirement]) => requirement === 'undecided')).toEqual([]);
  expect(hiddenOf(untouched).length).toBeLessThan(40);
});

test('a row that HQ returned stays in sight', () => {
  const [[id] = ['']] = hiddenOf(AT_LOW);
  const returned = {
    ...AT_LOW,
    rows: AT_LOW.rows.map((row) =>
      row.itemId === id ? { ...row, fields: { ...row.fields, hqCheck: '差戻し' } } : row,
    ),
  };
  expect(hiddenOf(returned).map(([each]) => each)).toEqual(
    hiddenOf(AT_LOW)
      .map(([each]) => each)
      .slice(1),
  );
});

test('rows are named by sheet; without any hidden, every row of the sheets is shown', () => {
  const spec = AT_LOW.rows.filter(({ sheetKey }) => sheetKey === 'spec');
  const shown = rowsShown(AT_LOW, spec.slice(1, 3)).find(({ sheet }) => sheet === 'スペック');
  expect(shown).toEqual({ sheet: 'スペック', first: 5, last: 4 + spec.length, hidden: [6, 7] });
  expect(rowsShown(AT_LOW, []).flatMap(({ hidden }) => hidden)).toEqual([]);
});
