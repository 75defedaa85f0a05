import { answerKey } from '../rules/answer/answerWords';
import { textOfCell } from '../model/cell';
import type { CaseReading, CellValue } from '../model/reading';
import type { CheckItem } from '../guide/item';
import type { Policy } from '../guide/policy';
import { itemsUnder } from '../guide/policyItems';
import { isMirrored } from '../rules/sealedLine';
import { caseSheets } from '../model/sheetGroups';
import type { RowField } from '../model/rowFields';
import { countLife, type LifeCounts } from './lifeEntries';
import { isReworded, plainWording } from './reworded';
import { TEMPLATE_VERSION } from '../sheets/templateVersion';

/** A row of the older workbook, also one whose item today's catalogue no longer has. */
export interface OldRow {
  readonly itemId: string;
  readonly sheet: string;
  readonly fields: Readonly<Record<RowField, CellValue>>;
}

/** A case as an older template or policy made it. */
export interface OldCase {
  readonly reading: CaseReading;
  /** Rows of items that neither the catalogue nor the workbook's policy knows. */
  readonly unknown: readonly OldRow[];
  /** Lines of 以前の項目, which an earlier migration wrote; as they stand. */
  readonly archive: readonly (readonly CellValue[])[];
  /** Names of the sheets that people see. */
  readonly shown: readonly string[];
}

/** What becomes of an item. */
export type ItemFate = 'kept' | 'changed' | 'removed' | 'added';

export interface MigrationLine {
  readonly itemId: string;
  readonly fate: ItemFate;
  /** The row as it was; null for an item that is new. */
  readonly old: OldRow | null;
  /** Today's item; null for one that is gone. */
  readonly item: CheckItem | null;
}

/** What bringing a case forward would do; every item of either side is on one line. */
export interface MigrationPlan {
  /** Nothing to do: the workbook is of today's template, and every item is as it was. */
  readonly isCurrent: boolean;
  readonly from: string | null;
  readonly to: string;
  readonly lines: readonly MigrationLine[];
  /** kept + changed + removed = rows before; kept + changed + added = rows after. */
  readonly counts: Readonly<Record<ItemFate | 'before' | 'after', number>>;
  /** What is kept of the device's life: as much afterwards as before. */
  readonly life: LifeCounts;
}

/** @param policy the policy under which the case goes on */
export function migrationPlan({ reading, unknown }: OldCase, policy: Policy): MigrationPlan {
  const items = caseSheets(reading.sector).flatMap((sheet) => itemsUnder(policy, sheet));
  const before: readonly OldRow[] = [...reading.rows, ...unknown];
  const rows = new Map(before.map((row) => [row.itemId, row]));
  const today = new Set(items.map(({ id }) => id));
  const lines: readonly MigrationLine[] = [
    ...items.map((item): MigrationLine => {
      const old = rows.get(item.id) ?? null;
      const fate = old === null ? 'added' : isChanged(item, old, reading) ? 'changed' : 'kept';
      return { itemId: item.id, fate, old, item };
    }),
    ...before
      .filter(({ itemId }) => !today.has(itemId))
      .map((old): MigrationLine => ({ itemId: old.itemId, fate: 'removed', old, item: null })),
  ];
  const count = (fate: ItemFate): number => lines.filter((line) => line.fate === fate).length;
  const [kept, changed, removed, added] = [count('kept'), count('changed'), count('removed'), count('added')];
  const from = textOfCell(reading.record?.versions?.values[0]?.[0] ?? null) || null;
  return {
    isCurrent: from === TEMPLATE_VERSION && changed + removed + added === 0,
    from,
    to: TEMPLATE_VERSION,
    lines,
    counts: { kept, changed, removed, added, before: before.length, after: items.length },
    life: countLife(reading),
  };
}

/** An item whose question is another one by now, or which no longer offers the answer that was given. */
function isChanged(item: CheckItem, { fields }: OldRow, { language }: CaseReading): boolean {
  const text = textOfCell(fields.requirement);
  const asked = item.requirement[language];
  const isSame = plainWording(text) === plainWording(asked) || isReworded(item.id, text);
  if (text !== '' && !isSame) return true;
  const answer = textOfCell(fields.answer);
  return answer !== '' && !isMirrored(item.id) && answerKey(item, answer) === null;
}
