import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../../src/core/model/address';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { serialOfDate } from '../../src/core/model/isoDate';
import {
  advisoryColumn,
  FIRST_ADVISORY_ROW,
  type AdvisoryField,
} from '../../src/core/sheets/register/advisoryColumns';
import {
  ADVISORY_DECISIONS,
  ADVISORY_TEXT,
  EXPLOITED_WORDS,
  MATCH_WORDS,
} from '../../src/core/sheets/register/advisoryWords';
import {
  existingColumn,
  FIRST_EXISTING_ROW,
  type ExistingField,
} from '../../src/core/sheets/register/existingColumns';
import { EXISTING_TEXT } from '../../src/core/sheets/register/existingWords';
import {
  ADVISORY_FIGURES_COLUMN,
  LEFT,
  PROGRESS_ROW,
  PROGRESS_SITES,
  RIGHT,
} from '../../src/core/sheets/register/overviewLayout';
import { FIRST_RECORD_ROW, registerColumn } from '../../src/core/sheets/register/registerColumns';
import { openAdvisoriesFormula } from '../../src/core/sheets/register/openAdvisories';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { REFERENCE_NAME, REGISTER_TEXT } from '../../src/core/sheets/register/registerWords';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { putSheets } from '../../src/workbook/file/register/putRegister';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { withOffice, type Edit } from './withOffice';

type Value = string | number;
type Device = Readonly<Partial<Record<ExistingField, Value>>>;
type Advisory = Readonly<Partial<Record<AdvisoryField, Value>>>;

const TODAY = serialOfDate('2026-11-30');
const DECEMBER = serialOfDate('2026-12-01');

/** Eight sites, so that two of them count among the others; one device without a site, one that is gone. */
const DEVICES: readonly Device[] = [
  { site: '東', caseNumber: 'IIOT-1' },
  { site: '東', exclusion: '撤去予定' },
  { site: '東', planMonth: DECEMBER },
  { site: '東' },
  { site: '西', planMonth: serialOfDate('2026-11-15') },
  { site: '西', goneOn: TODAY },
  { planMonth: DECEMBER, caseNumber: 'IIOT-2' },
  ...['南', '北', '中', '第五', '第六', '第七'].map((site) => ({ site })),
];

const advisories = (language: Language): readonly Advisory[] => {
  const [affected, check] = [MATCH_WORDS.affected[language], MATCH_WORDS.check[language]];
  const decided = { decidedBy: '花子', decidedOn: TODAY, decidedWhy: '確認した' };
  return [
    { caseNumber: 'IIOT-1', match: affected, due: TODAY - 1, exploited: EXPLOITED_WORDS.yes[language] },
    { caseNumber: 'IIOT-1', match: check, due: TODAY + 1, exploited: EXPLOITED_WORDS.no[language] },
    { caseNumber: 'IIOT-1', match: affected, decision: ADVISORY_DECISIONS.fixed[language], ...decided },
    { caseNumber: 'IIOT-1', match: affected, decision: ADVISORY_DECISIONS.planned[language], ...decided },
    { caseNumber: 'IIOT-2', match: check, decision: ADVISORY_DECISIONS.notOurs[language], due: TODAY - 9 },
    { caseNumber: 'IIOT-2', match: MATCH_WORDS['not-affected'][language] },
  ];
};

/** A register whose first rows of 台帳 count their advisories, as reading a case makes them. */
function counted(language: Language): Uint8Array {
  const edits = [0, 1, 2, 3].map((index) => {
    const row = FIRST_RECORD_ROW + index;
    const formula = openAdvisoriesFormula(registerColumn('caseId'), row, language);
    const formulas = [{ column: registerColumn('advisories'), formula, shown: '' }];
    return { sheet: REGISTER_TEXT.sheet[language], row, cells: [], formulas };
  });
  return putSheets(openPackage(writeWorkbook(registerTemplate(language))), edits, new Map());
}

test.each(LANGUAGES)(
  'progress of existing devices and open advisories are counted (%s)',
  async (language) => {
    const register = REGISTER_TEXT.sheet[language];
    const edits: Edit[] = [
      ...DEVICES.flatMap((device, index) =>
        Object.entries({ no: index + 1, ...device }).map(([field, value]) => ({
          sheet: EXISTING_TEXT.sheet[language],
          cell: a1(existingColumn(field as ExistingField), FIRST_EXISTING_ROW + index),
          value,
        })),
      ),
      ...advisories(language).flatMap((advisory, index) =>
        Object.entries(advisory).map(([field, value]) => ({
          sheet: ADVISORY_TEXT.sheet[language],
          cell: a1(advisoryColumn(field as AdvisoryField), FIRST_ADVISORY_ROW + index),
          value,
        })),
      ),
      ...['IIOT-1', 'IIOT-2', 'IIOT-3'].flatMap((value, index) => [
        { sheet: register, cell: a1(registerColumn('caseId'), FIRST_RECORD_ROW + index), value },
        {
          sheet: register,
          cell: a1(registerColumn('assessedOn'), FIRST_RECORD_ROW + index),
          value: TODAY - 30 * index,
        },
      ]),
    ];
    const summary = REGISTER_TEXT.summary[language];
    const at = (column: number, row: number) => ({
      sheet: summary,
      cell: a1(column, PROGRESS_ROW + 2 + row),
    });
    const rows = [0, 1, 2, 5, PROGRESS_SITES, PROGRESS_SITES + 1];
    const places = [
      ...rows.flatMap((row) => [0, 1, 2, 3, 4, 5].map((column) => at(LEFT + column, row))),
      ...[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => at(RIGHT + column, row))),
      ...[0, 1, 2, 3, 4].map((row) => at(ADVISORY_FIGURES_COLUMN + 1, row)),
      ...[0, 1, 2, 3].map((row) => ({
        sheet: register,
        cell: a1(registerColumn('advisories'), FIRST_RECORD_ROW + row),
      })),
    ];
    await withOffice(async (office, folder) => {
      const path = join(folder, 'register.xlsx');
      writeFileSync(path, counted(language));
      await office.open(path);
      const shown = await office.edit([{ name: REFERENCE_NAME[language], value: TODAY }, ...edits], places);
      const lines = (from: number, count: number, width: number) =>
        Array.from({ length: count }, (_, line) =>
          shown.slice(from + line * width, from + (line + 1) * width),
        );
      // Known, with a case, excluded, planned, not planned.
      expect(lines(0, 6, 6).map((line) => line.slice(1))).toEqual([
        [4, 1, 1, 1, 1],
        [1, 0, 0, 1, 0],
        [1, 0, 0, 0, 1],
        [1, 0, 0, 0, 1],
        [3, 1, 0, 0, 2],
        [12, 2, 1, 2, 7],
      ]);
      expect(lines(0, 3, 6).map(([site]) => site)).toEqual(['東', '西', '南']);
      expect(lines(36, 3, 3)).toEqual([
        ['2026-10', 0, 2],
        ['2026-11', 1, 1],
        ['2026-12', 2, 0],
      ]);
      // Affected, to be checked, used in attacks, past due, decided again.
      expect(shown.slice(45, 50)).toEqual([2, 2, 1, 2, 1]);
      expect(shown.slice(50)).toEqual([3, 1, 0, '']);
      expect(await office.errors()).toEqual([]);
    });
  },
  120_000,
);
