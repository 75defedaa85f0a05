import type { RowReading, Unplaced } from '../../core/model/reading';
import { a1 } from '../../core/model/address';
import { COVER_FIELDS, type CoverFieldDescription } from '../../core/model/coverFields';
import type { Language } from '../../core/model/language';
import { comparable } from './comparable';
import type { NameTarget, TargetOf } from './nameTargets';
import { perSheet } from './perSheet';
import type { NameFormula, SheetCells } from './workbookCells';

/** Labels of all fields of cover and review, in both languages, comparable. */
const LABELS: ReadonlySet<string> = new Set(
  COVER_FIELDS.flatMap(({ label }) => [comparable(label.ja), comparable(label.en)]),
);

/** Row and column, zero-based. */
type Spot = readonly [number, number];

/** Where each label stands on a sheet, zero-based. */
const labelsOn = perSheet((sheet: SheetCells): ReadonlyMap<string, readonly Spot[]> => {
  const found = new Map<string, Spot[]>();
  for (const [row, cells] of sheet.rows) {
    for (const { col, value } of cells) {
      const text = comparable(value);
      if (LABELS.has(text)) found.set(text, [...(found.get(text) ?? []), [row, col]]);
    }
  }
  return found;
});

/**
 * Names of input cells that point at other cells. A field's value stands right of its one label, wherever both were
 * moved to: what the file's names say is compared with what a person sees there, because cells, pane and readers all
 * follow the names.
 * @param isOlder whether the workbook was made before a template version, whose labels are not known
 */
export function misplacedFields(
  language: Language,
  targetOf: TargetOf,
  isOlder: (since: string) => boolean,
): readonly Unplaced[] {
  return (COVER_FIELDS as readonly CoverFieldDescription[]).flatMap(({ name, alsoNamed, label, role }) =>
    [name, ...(alsoNamed === undefined ? [] : [alsoNamed])].flatMap((named) => {
      const target = targetOf(named[language]);
      if (target === null) return [];
      const places = [label.ja, label.en].flatMap((text) => labelsOn(target.on).get(comparable(text)) ?? []);
      const own = places.find((place) => isRightOf(place, target));
      const isFine =
        own === undefined
          ? places.length === 0 && isOlder(LABELS_SINCE)
          : role === 'computed' || places.every((place) => place === own || isHeadingOf(place, own));
      return isFine ? [] : [misplaced(named[language], target)];
    }),
  );
}

/** Labels of this version on are those of today. */
const LABELS_SINCE = '1.3.0';

const isRightOf = ([row, col]: Spot, { startRow, startColumn }: NameTarget): boolean =>
  row === startRow && col < startColumn;

/** The heading of a section may say the same as the label of its first field, right above that. */
const isHeadingOf = ([row, col]: Spot, [ownRow, ownCol]: Spot): boolean =>
  row === ownRow - 1 && col === ownCol;

/** Names of answer and remark cells, with the field that each is about. */
const ROW_NAME = /^(回答|備考|Answer|Remark)_(.+)$/i;

/**
 * Names of single answers and remarks that point outside the answers or remarks of their sheet, so that its cells
 * calculate with something that nobody answered. Rows that were sorted stay answers.
 */
export function misplacedRows(
  names: readonly NameFormula[],
  rows: readonly RowReading[],
  targetOf: TargetOf,
): readonly Unplaced[] {
  const byShortId = new Map(rows.map((row) => [shortId(row.itemId), row]));
  return names.flatMap(({ name }) => {
    const [, kind, id] = ROW_NAME.exec(name) ?? [];
    const row = byShortId.get(id ?? '');
    const target = targetOf(name);
    if (kind === undefined || row === undefined || target === null) return [];
    const field = /^(?:回答|answer)$/i.test(kind) ? 'answer' : 'remark';
    const cell = a1(target.startColumn, target.startRow + 1);
    const isAnswer = rows.some(({ sheet, cells }) => sheet === target.on.name && cells[field] === cell);
    return isAnswer && target.on.name === row.sheet ? [] : [misplaced(name, target)];
  });
}

const shortId = (itemId: string): string => itemId.replace(/^RISK-(?:PA|FA)-/, '').replace(/-/g, '_');

const misplaced = (what: string, { on, startRow, startColumn }: NameTarget): Unplaced => ({
  reason: 'misplaced-name',
  what,
  place: { sheet: on.name, cell: a1(startColumn, startRow + 1) },
});
