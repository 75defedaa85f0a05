import { ALL_TEMPLATES } from '../../../src/core/sheets/allTemplates';
import { parseCell } from '../../../src/core/model/cellRange';
import { STYLES } from '../../../src/core/sheets/styles';

const SHEETS = ALL_TEMPLATES.flatMap((book) => book.sheets.map((sheet) => ({ book: book.fileName, sheet })));

test('a style says both text colour and ground, or neither: dark mode may change what is not said', () => {
  const half = Object.entries(STYLES).filter(([, { color, fill }]) => (color === null) !== (fill === null));
  expect(half).toEqual([]);
});

test('a conditional format says both text colour and ground', () => {
  const half = SHEETS.flatMap(({ book, sheet }) =>
    sheet.conditionalFormats.flatMap(({ range, rule }) =>
      rule.kind === 'expression' && (rule.format.fontColor === undefined) !== (rule.format.fill === undefined)
        ? [`${book} ${sheet.key} ${range}`]
        : [],
    ),
  );
  expect(half).toEqual([]);
});

test('a sheet opens on a cell that can be filled in, if it has any', () => {
  const wrong = SHEETS.filter(({ sheet }) => {
    const unlocked = sheet.rows.flatMap(({ row, cells }) =>
      cells.filter(({ style }) => !STYLES[style].locked).map(({ column }) => `${row - 1} ${column}`),
    );
    const at = parseCell(sheet.activeCell);
    return unlocked.length > 0 && !unlocked.includes(`${at?.row} ${at?.col}`);
  });
  expect(wrong.map(({ book, sheet }) => `${book} ${sheet.key}`)).toEqual([]);
});

test('charts stand on the pages for management and in the register, with title and description', () => {
  const charts = SHEETS.flatMap(({ book, sheet }) => (sheet.charts ?? []).map((chart) => ({ book, chart })));
  expect([...new Set(charts.map(({ book }) => book.replace(/\..*/, '')))]).toEqual([
    'iiot-case-pa',
    'iiot-case-fa',
    'iiot-register',
  ]);
  expect(charts.filter(({ chart }) => chart.description === '' || chart.title === '')).toEqual([]);
});
