import fc from '../seeded';
import { a1 } from '../../src/core/model/address';
import { CHANGE_KINDS, CONSULT_RESULTS } from '../../src/core/model/changeKinds';
import { parseRange } from '../../src/core/model/cellRange';
import type { Language } from '../../src/core/model/language';
import { LIFE_FIELDS } from '../../src/core/model/lifeFields';
import {
  CHANGE_COLUMNS,
  LIFE_RANGES,
  MEDIA_COLUMNS,
  MEDIA_LINES,
  ROUND_COLUMNS,
  roundKey,
  type ChangeColumn,
  type LifeRange,
  type RoundColumn,
} from '../../src/core/model/lifeRanges';
import { TECHNIQUE_GRADES } from '../../src/core/guide/media';
import { SECTORS } from '../../src/core/model/terms';
import { itemsOf } from '../../src/core/guide/catalogue';
import { cellWords, type CellWords } from '../../src/core/sheets/cellWords';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { lineOf } from '../libreoffice/mediaSamples';
import type { CellEdit, NameEdit } from './caseEdits';

/** What people type on the sheets about a device's life. */
export interface LifeEdits {
  readonly fields: readonly NameEdit[];
  readonly tables: readonly CellEdit[];
}

type Typed = string | number | null;

/** Days around the other dates of a generated case. */
const day = fc.integer({ min: 46_300, max: 46_700 });
const often = <T extends Typed>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

function fieldValue(kind: (typeof LIFE_FIELDS)[number]['kind'], w: CellWords): fc.Arbitrary<Typed> | null {
  switch (kind) {
    case 'date':
      return often(day);
    case 'text':
      return often(fc.constantFrom('山田', 'Smith'));
    case 'yesNo':
      return fc.constantFrom(w.yes, w.yes, w.no, null);
    case 'yesNoUnknown':
      return fc.constantFrom(w.yes, w.yes, w.no, w.unknown, null);
    case 'sector':
      return often(fc.constantFrom(...SECTORS));
    case 'consultResult':
      return often(fc.constantFrom(...CONSULT_RESULTS.map((result) => result[w.language])));
    case 'mediumNumber':
      return often(fc.integer({ min: 1, max: MEDIA_LINES }).map(String));
    default:
      return null;
  }
}

/** First cell of a table, from its defined name. */
function placeOf(book: WorkbookDescription, range: LifeRange) {
  const name = LIFE_RANGES[range][book.language];
  const ref = book.names.find((each) => each.name === name)!.ref;
  const [, sheet = '', area = ''] = /^'(.+)'!(.+)$/.exec(ref) ?? [];
  const { startRow, startColumn } = parseRange(area)!;
  return { sheet: sheet.replaceAll("''", "'"), row: startRow + 1, column: startColumn };
}

function tableEdits(
  book: WorkbookDescription,
  range: LifeRange,
  lines: readonly (readonly Typed[])[],
): CellEdit[] {
  const { sheet, row, column } = placeOf(book, range);
  return lines.flatMap((line, down) =>
    line.map((value, across) => ({ sheet, cell: a1(column + across, row + down), value })),
  );
}

function changeLine(w: CellWords): fc.Arbitrary<Record<ChangeColumn, Typed>> {
  return fc.record({
    date: day,
    kind: fc.constantFrom(...CHANGE_KINDS.map((kind) => kind[w.language])),
    reason: fc.constant('理由'),
    by: fc.constant('山田'),
    useCase: fc.constantFrom(w.useCases.verification, w.useCases.production, w.useCases.production, null),
    uses: fc.constantFrom(w.uses.storage, w.uses.control, null),
    site: fc.constantFrom('工場A', null),
    model: fc.constantFrom('M-1', null),
    partners: fc.constantFrom('工場A', null),
    level: fc.constantFrom(w.levels.low, w.levels.high, null),
  });
}

const LINES = 3;

/** The log has no gaps: blank lines follow the filled ones, as many as were ever filled. */
function filledTo<T extends string>(
  columns: readonly T[],
  most: number,
  line: fc.Arbitrary<Record<T, Typed>>,
) {
  return fc
    .array(line, { maxLength: most })
    .map((lines) =>
      Array.from({ length: most }, (_none, index) => columns.map((column) => lines[index]?.[column] ?? null)),
    );
}

/** A record of up to two rounds in which some items were checked. */
function rounds(language: Language): fc.Arbitrary<readonly (readonly Typed[])[]> {
  const items = itemsOf('operation').slice(0, LINES);
  const answers = fc.tuple(...items.map(() => fc.constantFrom('維持できている', 'Maintained')));
  const round = (number: number) =>
    fc.tuple(day, answers).map(([date, given]) =>
      items.map(({ id }, index): Record<RoundColumn, Typed> => ({
        round: number,
        date,
        itemId: id,
        answer: given[index] ?? null,
        evidence: '台帳',
        remark: null,
        due: null,
        state: cellWords(language).states.satisfied,
        hqCheck: null,
        hqComment: null,
        key: roundKey(number, id),
      })),
    );
  return fc
    .tuple(fc.integer({ min: 0, max: 2 }), round(1), round(2))
    .map(([count, first, second]) => [...(count > 0 ? first : []), ...(count > 1 ? second : [])])
    .map((lines) =>
      Array.from({ length: 2 * LINES }, (_none, index) =>
        ROUND_COLUMNS.map((column) => lines[index]?.[column] ?? null),
      ),
    );
}

/** Cryptographic erase depends on answers elsewhere: it is tried more often than by chance. */
function mediumOf(language: Language): ReturnType<typeof lineOf> {
  const technique = TECHNIQUE_GRADES.get('cryptoErase')![language];
  return fc
    .tuple(lineOf(language), fc.boolean())
    .map(([line, isErased]) => (isErased ? { ...line, technique } : line));
}

/** Media from the first line on; the number of a line is fixed, and computed columns are left alone. */
function mediaEdits(book: WorkbookDescription): fc.Arbitrary<CellEdit[]> {
  const { sheet, row, column } = placeOf(book, 'media');
  return fc
    .tuple(fc.array(mediumOf(book.language), { minLength: LINES, maxLength: LINES }), fc.nat(LINES))
    .map(([lines, filled]) =>
      lines.flatMap((line, index) =>
        Object.entries(line).map(([key, value]) => ({
          sheet,
          cell: a1(column + MEDIA_COLUMNS.findIndex((each) => each === key), row + index),
          value: index < filled ? value : null,
        })),
      ),
    );
}

/** Everything that people type on 事前相談, 期日, 経過, 運用記録, 媒体 and 抹消証明書, more or less complete. */
export function lifeEdits(book: WorkbookDescription): fc.Arbitrary<LifeEdits> {
  const w = cellWords(book.language);
  const fields = LIFE_FIELDS.flatMap(({ kind, name }) => {
    const value = fieldValue(kind, w);
    return value === null ? [] : [value.map((typed) => ({ name: name[book.language], value: typed }))];
  });
  const contractor = fc
    .array(fc.constantFrom(w.yes, w.yes, w.no), { minLength: 1, maxLength: 1 })
    .map((lines) => lines.map((value) => [value]));
  return fc.record({
    fields: fc.tuple(...fields),
    tables: fc
      .tuple(
        filledTo(CHANGE_COLUMNS, LINES, changeLine(w)).map((lines) => tableEdits(book, 'changes', lines)),
        rounds(book.language).map((lines) => tableEdits(book, 'rounds', lines)),
        contractor.map((lines) => tableEdits(book, 'contractor', lines)),
        mediaEdits(book),
      )
      .map((tables) => tables.flat()),
  });
}
