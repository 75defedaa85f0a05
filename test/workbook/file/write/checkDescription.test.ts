import type {
  CellContent,
  SheetDescription,
  ValidationDescription,
  WorkbookDescription,
} from '../../../../src/core/sheets/description';
import { DescriptionError } from '../../../../src/workbook/file/write/DescriptionError';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { SAMPLE, sampleWith, sampleWithChart } from '../sampleWorkbook';

const SHEET = '確認 R&D';

const withCell = (content: CellContent) =>
  sampleWith({ rows: [{ row: 2, height: null, cells: [{ column: 1, style: 'text', content }] }] });
const withFormula = (formula: string, cached: string | number | boolean = '') =>
  withCell({ kind: 'formula', formula, cached });
const LIST: ValidationDescription = {
  range: 'A1',
  rule: { kind: 'list', source: 'Levels' },
  prompt: null,
  error: { title: '', text: '' },
  onError: 'stop',
};
const withValidation = (changes: Partial<ValidationDescription>) =>
  sampleWith({ validations: [{ ...LIST, ...changes }] });
const withNames = (...names: string[]): WorkbookDescription => ({
  ...SAMPLE,
  names: names.map((name) => ({ name, ref: "'方針'!$A$1" })),
});
const blankRow = (row: number): SheetDescription['rows'][number] => ({ row, height: null, cells: [] });

/** Description, sheet and place the error names. */
const REFUSED: readonly (readonly [string, WorkbookDescription, string | null, string | null])[] = [
  ['text too long', withCell({ kind: 'text', text: 'x'.repeat(32_768) }), SHEET, 'B2'],
  ['half a surrogate pair', withCell({ kind: 'text', text: 'a\uD83D' }), SHEET, 'B2'],
  ['NaN', withCell({ kind: 'number', value: NaN }), SHEET, 'B2'],
  ['infinite result', withFormula('1/0', Infinity), SHEET, 'B2'],
  ['long cached text', withFormula('A1', 'x'.repeat(32_768)), SHEET, 'B2'],
  ['empty formula', withFormula(''), SHEET, 'B2'],
  ['formula with =', withFormula('=A1'), SHEET, 'B2'],
  ['open bracket', withFormula('SUM(A1'), SHEET, 'B2'],
  ['bracket closed too early', withFormula('A1)+(A2'), SHEET, 'B2'],
  ['control character in a formula', withFormula('"\u0007"'), SHEET, 'B2'],
  ['long quoted text', withFormula(`"${'x'.repeat(256)}"`), SHEET, 'B2'],
  ['long formula', withFormula(`1${'+1'.repeat(4096)}`), SHEET, 'B2'],
  ['rows out of order', sampleWith({ rows: [blankRow(2), blankRow(1)] }), SHEET, 'row 1'],
  ['row twice', sampleWith({ rows: [blankRow(2), blankRow(2)] }), SHEET, 'row 2'],
  ['row too high', sampleWith({ rows: [{ ...blankRow(2), height: 410 }] }), SHEET, 'row 2'],
  [
    'cell twice',
    sampleWith({
      rows: [
        {
          ...blankRow(2),
          cells: [
            { column: 1, style: 'text', content: { kind: 'blank' } },
            { column: 1, style: 'text', content: { kind: 'blank' } },
          ],
        },
      ],
    }),
    SHEET,
    'B2',
  ],
  ['merge that is no range', sampleWith({ merges: ['B2:A1'] }), SHEET, 'B2:A1'],
  ['column too wide', sampleWith({ columnWidths: [256] }), SHEET, 'columns'],
  ['prompt title', withValidation({ prompt: { title: 'p'.repeat(33), text: '' } }), SHEET, 'A1'],
  ['prompt text', withValidation({ prompt: { title: '', text: 'p'.repeat(256) } }), SHEET, 'A1'],
  ['error title', withValidation({ error: { title: 'e'.repeat(33), text: '' } }), SHEET, 'A1'],
  ['error text', withValidation({ error: { title: '', text: 'e'.repeat(226) } }), SHEET, 'A1'],
  ['inline list', withValidation({ rule: { kind: 'list', source: '"a,b"' } }), SHEET, 'A1'],
  ['custom function in a list', withValidation({ rule: { kind: 'list', source: 'IIOT.X(1)' } }), SHEET, 'A1'],
  [
    'custom function in a format',
    sampleWith({
      conditionalFormats: [{ range: 'A1', rule: { kind: 'expression', formula: 'IIOT.X(A1)', format: {} } }],
    }),
    SHEET,
    'A1',
  ],
  [
    'header',
    sampleWith({
      print: { pagesTall: null, titleRows: null, area: 'A1', header: 'h'.repeat(256), footer: '' },
    }),
    SHEET,
    'print',
  ],
  [
    'title rows',
    sampleWith({ print: { pagesTall: null, titleRows: '1:4', area: 'A1', header: '', footer: '' } }),
    SHEET,
    'print',
  ],
  [
    'title columns',
    sampleWith({
      print: {
        pagesTall: 1,
        titleRows: null,
        twoWide: { titleColumns: 'A:C' },
        area: 'A1',
        header: '',
        footer: '',
      },
    }),
    SHEET,
    'print',
  ],
  ['chart of no sheet', sampleWithChart({ categories: "'無'!$A$1:$A$3" }), '方針', 'D1:H10'],
  ['categories of another length', sampleWithChart({ categories: "'方針'!$A$1:$A$2" }), '方針', 'D1:H10'],
  ['chart that is nowhere', sampleWithChart({ range: 'D1:H' }), '方針', 'D1:H'],
  ['sheet name empty', sampleWith({ name: '' }), '', null],
  ['sheet name long', sampleWith({ name: 's'.repeat(32) }), 's'.repeat(32), null],
  ['sheet name illegal', sampleWith({ name: 'a/b' }), 'a/b', null],
  ['sheet name quoted', sampleWith({ name: "a'" }), "a'", null],
  ['sheet name reserved', sampleWith({ name: 'HISTORY' }), 'HISTORY', null],
  ['sheet name twice', sampleWith({ name: '方針' }), '方針', null],
  [
    'no visible sheet',
    { ...SAMPLE, sheets: SAMPLE.sheets.map((sheet) => ({ ...sheet, state: 'hidden' })) },
    null,
    null,
  ],
  ['name twice', withNames('Level', 'LEVEL'), null, 'LEVEL'],
  ['name as a cell', withNames('ABC12'), null, 'ABC12'],
  ['name with a blank', withNames('a b'), null, 'a b'],
  [
    'unknown store',
    { ...SAMPLE, pane: { addinId: 'x', version: '1.0.0.0', store: 'elsewhere' } },
    null,
    null,
  ],
];

test.each(REFUSED)('refuses %s', (_name, description, sheet, place) => {
  let caught: unknown = null;
  try {
    writeWorkbook(description);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(DescriptionError);
  expect(caught).toMatchObject({ sheet, place });
});

test('the message names sheet, cell and problem', () => {
  expect(() => writeWorkbook(withFormula('=A1'))).toThrow(`${SHEET} B2: formula begins with =`);
});

test.each([
  ['text of the greatest length', withCell({ kind: 'text', text: 'x'.repeat(32_767) })],
  ['quoted text of the greatest length', withFormula(`"${'x'.repeat(255)}"`)],
  ['bracket in a quoted text', withFormula('"("&"a"":)"')],
  ['Japanese name', withNames('用途', 'JCSTAR有効', '_x')],
])('accepts %s', (_name, description) => {
  expect(writeWorkbook(description).length).toBeGreaterThan(1000);
});
