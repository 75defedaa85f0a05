import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseReading, CellPlace, CellValue } from '../../src/core/model/reading';
import type { Language } from '../../src/core/model/language';
import { IMPACT_LEVELS, USES, USE_CASES } from '../../src/core/model/terms';
import { readSeal } from '../../src/core/rules/record/readSeal';
import { fieldsOf, lineReader, VERSION_LINES } from '../../src/core/rules/sealedLine';
import { sealEdits } from '../../src/core/review/sealEdits';
import { a1 } from '../../src/core/model/address';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { sealWords } from '../../src/core/sheets/formulas/sealFormula';
import { lineFieldLabel } from '../../src/core/sheets/lineLabels';
import {
  LEVELS_FIRST_COLUMN,
  MATRIX_FIRST_COLUMN,
  MATRIX_FIRST_ROW,
} from '../../src/core/sheets/case/policyLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, edited, readingOf } from '../review/caseBook';
import { withOffice, type Edit, type Place } from './withOffice';

const DECISION = { verdict: 'pass', reason: 'ok', by: 'HQ', on: '2026-11-30' } as const;

/** Open to edits: the test plays somebody who took the protection off. */
async function sealedBook(language: Language): Promise<WorkbookDescription> {
  const book = answeredBook(language);
  const sealing = await sealEdits(readingOf(book), DECISION, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  const sealed = edited(book, sealing.edits);
  return { ...sealed, sheets: sealed.sheets.map((sheet) => ({ ...sheet, isProtected: false })) };
}

/** Where a value of the policy or a version stands, which a reading does not say. */
function policyPlace(
  book: WorkbookDescription,
  reading: CaseReading,
  line: string,
  field: string,
): CellPlace {
  const [kind, name] = line.split(':');
  const sheet = SHEET_NAMES.policy[book.language];
  if (kind === 'version') {
    const { sheet: seal, row, column } = reading.record!.versions!;
    return { sheet: seal, cell: a1(column, row + 1 + VERSION_LINES.findIndex((key) => key === line)) };
  }
  if (kind === 'matrix') {
    const row = MATRIX_FIRST_ROW + 1 + USE_CASES.findIndex((key) => key === name);
    return { sheet, cell: a1(MATRIX_FIRST_COLUMN + 1 + USES.findIndex((key) => key === field), row) };
  }
  const level = [...IMPACT_LEVELS].reverse().findIndex((key) => key === field);
  const { row } = book.sheets
    .find(({ key }) => key === 'policy')!
    .rows.find(({ cells }) => cells.some(({ content }) => content.kind === 'text' && content.text === line))!;
  return { sheet, cell: a1(LEVELS_FIRST_COLUMN + 1 + level, row) };
}

interface SealedCell {
  readonly shown: string;
  readonly place: CellPlace;
  readonly value: CellValue;
}

function sealedCells(book: WorkbookDescription): readonly SealedCell[] {
  const reading = readingOf(book);
  const reader = lineReader(reading);
  const labels = new Map(
    reading.record!.sealed!.values.map(([key, label]) => [key, JSON.stringify(label).slice(1, -1)]),
  );
  return readSeal(reading)!.copies.lines.flatMap((line) =>
    fieldsOf(line).map((field) => ({
      shown: `${labels.get(line)} ${lineFieldLabel(field, book.language) || sealWords(book.language).value}`,
      place: reader.placeOf(line, field) ?? policyPlace(book, reading, line, field),
      value: reader.valueOf(line, field),
    })),
  );
}

/** Another value of the same or, for a number, of another kind. */
const other = (value: CellValue) =>
  typeof value === 'number' ? String(value) : `${typeof value === 'string' ? value : ''}x`;
const plain = (value: CellValue) => (typeof value === 'object' ? null : value);

test.each(['ja', 'en'] as const)(
  'without the add-in, any change of a sealed cell shows on the cover, names it, and goes with it (%s)',
  async (language) => {
    const book = await sealedBook(language);
    const { intact, changed } = sealWords(language);
    // Every cell in one language, a part of them in the other: the formulas differ in words alone.
    // The head's acknowledgement comes after the seal: it extends the approval and is no change of it.
    const cells = sealedCells(book)
      .filter(({ shown }) => !shown.includes('-RES-01 '))
      .filter((_cell, index) => language === 'ja' || index % 10 === 0);
    const status: Place = { name: language === 'ja' ? '封印の状況' : 'SealStatus' };
    await withOffice(async (office, folder) => {
      const path = join(folder, 'sealed.xlsx');
      writeFileSync(path, writeWorkbook(book));
      await office.open(path);
      expect(await office.edit([], [status])).toEqual([intact]);
      let undo: Edit[] = [];
      const wrong: unknown[] = [];
      for (const { shown, place, value } of cells) {
        const [text] = await office.edit([...undo, { ...place, value: other(value) }], [status]);
        const expected = `${changed[0]}1${changed[1]}${shown}${changed[2]}`;
        if (text !== expected) wrong.push({ place, text, expected });
        undo = [{ ...place, value: plain(value) }];
      }
      expect(wrong).toEqual([]);
      expect(await office.edit(undo, [status])).toEqual([intact]);
    });
    expect(cells.length).toBeGreaterThan(language === 'ja' ? 800 : 80);
  },
  240_000,
);

test('many changes are counted and the first three named', async () => {
  const book = await sealedBook('ja');
  const [first, ...rest] = sealedCells(book).filter(
    ({ shown }) => shown.startsWith('SPEC-COM') && shown.endsWith('証拠'),
  );
  const edits = [first!, ...rest].slice(0, 4).map(({ place }) => ({ ...place, value: '差し替え' }));
  await withOffice(async (office, folder) => {
    const path = join(folder, 'sealed.xlsx');
    writeFileSync(path, writeWorkbook(book));
    await office.open(path);
    const [text] = await office.edit(edits, [{ name: '封印の状況' }]);
    expect(text).toBe('承認後変更あり：4件（SPEC-COM-01 証拠、SPEC-COM-02 証拠、SPEC-COM-03 証拠、ほか）');
  });
}, 60_000);
