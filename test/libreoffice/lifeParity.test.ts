import fc from '../seeded';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { disposalDecision } from '../../src/core/rules/assessment/disposalDecision';
import { openConditions } from '../../src/core/rules/lifecycle/openConditions';
import type { Method } from '../../src/core/guide/media';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { serialOfDate } from '../../src/core/model/isoDate';
import { a1 } from '../../src/core/model/address';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { cellWords } from '../../src/core/sheets/cellWords';
import { coverField } from './coverPlace';
import { lineOf, type Line } from './mediaSamples';
import { CHANGE_KINDS } from '../../src/core/model/changeKinds';
import { LIFE_FIELDS, type LifeField } from '../../src/core/model/lifeFields';
import { CHANGE_COLUMNS, type MediaColumn } from '../../src/core/model/lifeRanges';
import { LIFE_TEXT } from '../../src/core/sheets/life/lifeWords';
import { CASE_COLUMN, MANAGEMENT_ROWS } from '../../src/core/sheets/management/managementLayout';
import { MEDIA_FIRST_ROW, mediaColumn } from '../../src/core/sheets/life/mediaLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { textOf } from '../../src/core/text/text';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { readSavedCase } from './fillCase';
import { withOffice, type Edit, type Office, type OfficeValue } from './withOffice';

/** Tables of media that are typed in; LibreOffice has none of the custom functions. */
const RUNS = 12;
const LINES = 12;

const named = (field: LifeField, language: Language) => ({
  name: LIFE_FIELDS.find((entry) => entry.field === field)!.name[language],
});

function mediaEdits(lines: readonly Line[], language: Language): Edit[] {
  const sheet = SHEET_NAMES.media[language];
  return lines.flatMap((line, index) =>
    Object.entries(line).map(([column, value]) => ({
      sheet,
      cell: a1(mediaColumn(column as MediaColumn), MEDIA_FIRST_ROW + index),
      value,
    })),
  );
}

async function shown(office: Office, columns: readonly MediaColumn[], language: Language) {
  const sheet = SHEET_NAMES.media[language];
  const places = Array.from({ length: LINES }, (_, index) =>
    columns.map((column) => ({ sheet, cell: a1(mediaColumn(column), MEDIA_FIRST_ROW + index) })),
  );
  const values = await office.edit([], places.flat());
  return places.map((line, index) => values.slice(index * line.length, (index + 1) * line.length));
}

const blankAsText = (value: OfficeValue) => value ?? '';

describe.each(LANGUAGES)('%s', (language) => {
  const w = cellWords(language);

  test('the table of media decides as the rules do', async () => {
    await withOffice(async (office, folder) => {
      const path = join(folder, 'case.xlsx');
      writeFileSync(path, writeWorkbook(caseTemplate('PA', language)));
      await office.open(path);
      const table = fc.record({
        lines: fc.array(lineOf(language), { minLength: LINES, maxLength: LINES }),
        // Most media of a table are done well: few tables would pass otherwise.
        filled: fc.integer({ min: 0, max: LINES }),
        outsourced: fc.constantFrom(w.yes, w.no, null),
        attended: fc.constantFrom(w.yes, w.no, null),
        matches: fc.constantFrom(w.yes, w.no, null),
        rule: fc.constantFrom(w.yes, w.no, w.no),
        removable: fc.constantFrom('USB', language === 'ja' ? 'なし' : 'None', null),
      });
      const seen = new Set<string>();
      for (const sample of fc.sample(table, { numRuns: RUNS, seed: 7 })) {
        const blank = Object.fromEntries(Object.keys(sample.lines[0]!).map((key) => [key, null])) as Line;
        const lines = sample.lines.map((line, index) => (index < sample.filled ? line : blank));
        await office.edit(
          [
            ...mediaEdits(lines, language),
            { ...coverField('outsourcedDisposal', language), value: sample.outsourced },
            { ...named('attended', language), value: sample.attended },
            { ...named('certificateMatches', language), value: sample.matches },
            { sheet: SHEET_NAMES.disposal[language], cell: 'E5', value: sample.rule },
            { name: language === 'ja' ? '回答_NET_04' : 'Answer_NET_04', value: sample.removable },
          ],
          [],
        );
        const saved = join(folder, 'saved.xlsx');
        await office.saveXlsx(saved);
        const { reading } = readSavedCase(saved);
        const found = disposalDecision(reading, assessCase(reading).policy);
        const { methods } = textOf(language);
        const counted = (method: Method) =>
          method === 'none' ? LIFE_TEXT.countsNothing[language] : methods[method];
        const cells = await shown(
          office,
          ['type', 'technique', 'required', 'recommended', 'counted'],
          language,
        );
        const expected = cells.map(([type, technique], index) => {
          const medium = found?.decision.media.find(({ id }) => id === String(index + 1));
          if (medium === undefined) return ['', '', ''];
          expect(type).not.toBeNull();
          return [
            methods[medium.required],
            methods[medium.recommended],
            technique === null || technique === '' ? '' : counted(medium.actual),
          ];
        });
        expect(cells.map((line) => line.slice(2).map(blankAsText))).toEqual(expected);
        const [verdict] = await office.edit([], [named('disposalVerdict', language)]);
        const word = found === null ? w.undecided : w.verdicts[found.decision.verdict];
        expect([sample, verdict]).toEqual([sample, word]);
        seen.add(word);
      }
      expect(seen.size).toBeGreaterThan(1);
    });
  }, 240_000);

  test('consultation, dates, conditions, changes and rounds without the add-in', async () => {
    await withOffice(async (office, folder) => {
      const path = join(folder, 'case.xlsx');
      writeFileSync(path, writeWorkbook(caseTemplate('FA', language)));
      await office.open(path);
      const cover = (field: Parameters<typeof coverField>[0], value: Edit['value']): Edit => ({
        ...coverField(field, language),
        value,
      });
      const [scope, sheets, record] = await office.edit(
        [
          { ...named('isIot', language), value: w.yes },
          { ...named('inControl', language), value: w.yes },
          { ...named('plantKind', language), value: 'FA' },
          cover('uses', w.uses.control),
          cover('useCase', w.useCases.verification),
          cover('separated', w.yes),
          cover('installDate', serialOfDate('2027-01-31')),
          cover('applicant', 'A'),
          cover('site', 'P1'),
          { ...named('referenceDate', language), value: serialOfDate('2027-06-01') },
        ],
        ['isIiot', 'sheetsToUse', 'consultStatus'].map((field) => named(field as LifeField, language)),
      );
      expect(scope).toBe(LIFE_TEXT.isIiotYes[language]);
      expect(sheets).toContain(SHEET_NAMES.spec[language]);
      expect(record).toBe(LIFE_TEXT.consultIncomplete[language]);

      const at = (field: LifeField) => named(field, language);
      const changes = SHEET_NAMES.changes[language];
      const first = 18;
      expect(await office.edit([], [at('checkMonths'), at('lastCheck'), at('nextCheck')])).toEqual([
        6,
        serialOfDate('2027-01-31'),
        serialOfDate('2027-07-31'),
      ]);
      const situation = [w.useCases.verification, w.uses.control, 'P1', '', '', w.levels.low];
      const line = [serialOfDate('2027-02-01'), CHANGE_KINDS[0][language], 'r', 'b', ...situation];
      const logged = line.map((value, index) => ({
        sheet: changes,
        cell: a1(1 + index, first),
        value: value === '' ? null : value,
      }));
      expect(logged).toHaveLength(CHANGE_COLUMNS.length);
      expect(await office.edit(logged, [at('changeStatus')])).toEqual([LIFE_TEXT.changesNone[language]]);
      expect(await office.edit([cover('site', 'P2')], [at('changeStatus')])).toEqual([
        LIFE_TEXT.changesT2[language],
      ]);
      expect(
        await office.edit([cover('useCase', w.useCases.production)], [at('changeStatus'), at('checkMonths')]),
      ).toEqual([LIFE_TEXT.changesT1[language], 6]);

      const rounds = SHEET_NAMES.rounds[language];
      const values = [1, serialOfDate('2027-05-10'), 'OPS-ORG-01', 'kept', null, null, null, 'state'];
      const previous = { sheet: SHEET_NAMES.operation[language], cell: 'E5' };
      const managed = {
        sheet: SHEET_NAMES.management[language],
        cell: a1(CASE_COLUMN + 1, MANAGEMENT_ROWS.dates + 2),
      };
      const [before, last, next, onPage] = await office.edit(
        [
          ...values.map((value, index) => ({ sheet: rounds, cell: a1(1 + index, 6), value })),
          { sheet: rounds, cell: 'L6', value: '1/OPS-ORG-01' },
        ],
        [previous, at('lastCheck'), at('nextCheck'), managed],
      );
      expect(before).toBe('kept\n2027/5/10 state');
      expect(last).toBe(serialOfDate('2027-05-10'));
      // The page for management follows the newest round, as 期日 does.
      expect([next, onPage]).toEqual([serialOfDate('2027-11-10'), serialOfDate('2027-11-10')]);
      expect(await office.errors()).toEqual([]);
    });
  }, 240_000);

  test('open conditions are listed with owner, due date and whether they are past due', async () => {
    await withOffice(async (office, folder) => {
      const path = join(folder, 'case.xlsx');
      writeFileSync(path, writeWorkbook(caseTemplate('FA', language)));
      await office.open(path);
      const spec = SHEET_NAMES.spec[language];
      const planned = language === 'ja' ? '設置までに対応' : 'To be met by installation';
      const row = (line: number, due: number): Edit[] => [
        { sheet: spec, cell: `D${line}`, value: planned },
        { sheet: spec, cell: `G${line}`, value: 'by installation' },
        { sheet: spec, cell: `H${line}`, value: due },
      ];
      await office.edit(
        [
          { ...coverField('uses', language), value: w.uses.control },
          { ...coverField('useCase', language), value: w.useCases.production },
          { ...coverField('applicant', language), value: 'A' },
          { ...coverField('installDate', language), value: 46_500 },
          { ...named('referenceDate', language), value: 46_450 },
          ...row(5, 46_440),
          ...row(7, 46_460),
        ],
        [],
      );
      const saved = join(folder, 'saved.xlsx');
      await office.saveXlsx(saved);
      const { reading } = readSavedCase(saved);
      const open = openConditions(reading, assessCase(reading));
      const sheet = SHEET_NAMES.dates[language];
      const cells = open.flatMap((_, index) =>
        ['B', 'F', 'G', 'H'].map((column) => ({ sheet, cell: `${column}${24 + index}` })),
      );
      const [count, ...shownCells] = await office.edit([], [named('openConditions', language), ...cells]);
      expect(open.length).toBeGreaterThan(0);
      expect(count).toBe(open.length);
      expect(shownCells).toEqual(
        open.flatMap(({ itemId, due, owner }) => [
          itemId,
          serialOfDate(due!),
          owner,
          LIFE_TEXT[serialOfDate(due!) < 46_450 ? 'overdue' : 'soon'][language],
        ]),
      );
    });
  }, 240_000);
});
