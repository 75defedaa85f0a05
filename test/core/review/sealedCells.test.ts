import { LANGUAGES, type Language } from '../../../src/core/model/language';
import { SHEET_KEYS } from '../../../src/core/model/terms';
import { LOG_COLUMNS, LOG_LINES } from '../../../src/core/model/recordLayout';
import { readSeal } from '../../../src/core/rules/record/readSeal';
import { isBound } from '../../../src/core/rules/record/boundValue';
import { fieldsOf, isMirrored } from '../../../src/core/rules/sealedLine';
import { sealEdits } from '../../../src/core/review/sealEdits';
import { verifySeal } from '../../../src/core/review/verifySeal';
import { a1 } from '../../../src/core/model/address';
import type { WorkbookDescription } from '../../../src/core/sheets/description';
import { webDigest } from '../../../src/workbook/digest/webDigest';
import { answeredBook, coverEdit, edited, readingOf } from '../../review/caseBook';
import { openCells } from '../../review/openCells';

/** Which cells a seal covers, found out from the workbook itself and not from the list that the seal is made by. */

/**
 * Open cells that no decision seals: the consultation before it, the day that dates are compared with, what the head says and what goes on
 * after the decision, and what the device's life adds. Every other cell that people fill in is sealed.
 */
const NOT_SEALED = [
  'certificate',
  'changes',
  'consult',
  'cover',
  'dates',
  'media',
  'operation',
  'review',
  'risk-fa',
];
/** On sheets with sealed cells: the reference day with name and day of the head, its row, the round at hand, how the result was shared and the log. */
const BESIDE_SEALED = {
  cover: 3,
  'risk-fa': 4,
  operation: 1,
  review: 3 + LOG_LINES * Object.keys(LOG_COLUMNS).length,
};

/** Approved by management as well, and decided on every sheet of the device's life. */
async function wholeSeal(language: Language): Promise<WorkbookDescription> {
  const book = answeredBook(language);
  const signed = edited(book, [
    coverEdit(book, 'managementName', '社長'),
    coverEdit(book, 'managementDate', 46_360),
  ]);
  const decision = { verdict: 'pass', reason: 'ok', by: 'HQ', on: '2026-11-30', sheets: SHEET_KEYS } as const;
  const sealing = await sealEdits(readingOf(signed), decision, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  return edited(signed, sealing.edits);
}

/** Matrix, 要否, versions and 出所 are locked, and no protection stops anybody who wants to change them. */
function lockedCells(book: WorkbookDescription) {
  const { policyPlaces, record, rows } = readingOf(book);
  const { sheet, row, column, values } = record!.versions!;
  return [
    ...[...policyPlaces.matrix, ...Object.values(policyPlaces.levels)].flat(),
    ...values.map((_cells, index) => ({ sheet, cell: a1(column, row + 1 + index) })),
    ...rows
      .filter(({ itemId }) => !isMirrored(itemId))
      .map(({ sheet: name, cells }) => ({ sheet: name, cell: cells.origin })),
  ].map((place) => ({ ...place, key: 'locked' }));
}

test.each(LANGUAGES)(
  'every cell that people fill in is sealed, and none of them counts for another (%s)',
  async (language) => {
    const book = await wholeSeal(language);
    const cells = [...openCells(book), ...lockedCells(book)];
    const marks = new Map(cells.map((place, index) => [`mark${index}x`, place]));
    const marked = edited(
      book,
      [...marks].map(([value, place]) => ({ place, value })),
    );
    const status = await verifySeal(readingOf(marked), webDigest);
    if (status.status !== 'changed') throw new Error(status.status);
    const found = new Map(status.breaches.map((breach) => [breach.after, breach]));
    // One mark in one value, and every value of the seal has one.
    expect(found.size).toBe(status.breaches.length);
    const sealed = readSeal(readingOf(book))!.copies.lines.flatMap((line) =>
      fieldsOf(line).filter((field) => isBound(line, field)),
    );
    expect(found.size).toBe(sealed.length);
    const misplaced = status.breaches.filter(({ after, place }) => {
      const own = typeof after === 'string' ? marks.get(after) : undefined;
      return place !== null && (place.sheet !== own?.sheet || place.cell !== own.cell);
    });
    expect(misplaced).toEqual([]);
    const unsealed: Record<string, number> = {};
    for (const [mark, { key }] of marks) if (!found.has(mark)) unsealed[key] = (unsealed[key] ?? 0) + 1;
    expect(Object.keys(unsealed).sort()).toEqual(NOT_SEALED);
    expect(unsealed).toMatchObject(BESIDE_SEALED);
  },
  60_000,
);
