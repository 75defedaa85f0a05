import { foldText } from '../cells/foldText';
import { isUnknown } from '../cells/isUnknown';
import type { DeviceField } from '../device';
import type { FilledRow } from '../grid/filledRows';
import type { ListField } from '../headings/headingTable';
import type { FieldColumns } from './fieldColumns';
import { groupLine } from './groupLine';
import type { SkipReason } from './listFaults';
import { isDitto, isEnd, isExample, isHint, isNote, isTotal } from './rowWords';

/** Fields without which a row describes no device. */
const IDENTITY: ReadonlySet<ListField> = new Set([
  'asset',
  'name',
  'maker',
  'model',
  'makerModel',
  'serial',
  'ip',
  'mac',
  'address',
]);
/** Fields that say nothing of a device by themselves: ledgers have them ready for rows to come. */
const READY_MADE: ReadonlySet<ListField | null> = new Set(['rowNumber', 'units', 'status']);
const LONG_TEXT = 25;

interface Filled {
  readonly column: number;
  readonly text: string;
  readonly field: ListField | null;
}

/** Why a row below the headings is no device; null for a device. */
export function skipReason(row: FilledRow, columns: FieldColumns): SkipReason | null {
  const filled = filledCells(row, columns);
  const [first] = filled;
  if (first === undefined) return 'empty';
  const known = filled.filter(({ text, field }) => !isBlank(text, field));
  if (isTotalRow(filled)) return 'total';
  if (filled.length <= 2 && isEnd(first.text)) return 'end';
  if (isExampleRow(filled)) return 'example';
  if (areHints(filled)) return 'hints';
  const lone = filled.length === 1 ? loneReason(first) : null;
  if (lone !== null) return lone;
  if (filled.length <= 2 && isNote(first.text) && !filled.some(({ field }) => field === 'model'))
    return 'note';
  if (known.every(({ field }) => READY_MADE.has(field))) return 'empty';
  const isDevice = known.some(({ field }) => field !== null && IDENTITY.has(field));
  return isDevice || sharesIdentity(row, columns) ? null : 'noDevice';
}

/** Cells merged with those above say what device it is. */
function sharesIdentity({ fromAbove }: FilledRow, { used }: FieldColumns): boolean {
  if (fromAbove.size === 0) return false;
  return used.some(({ column, field }) => IDENTITY.has(field) && fromAbove.has(column));
}

/** What one device can have several of, one below the other. */
const SEVERAL: ReadonlySet<ListField | null> = new Set([
  'ip',
  'mac',
  'address',
  'remarks',
  'rowNumber',
  null,
]);

/** A further line of the device above: what names it is merged, and only addresses and remarks are its own. */
export function isContinued(row: FilledRow, columns: FieldColumns): boolean {
  if (row.fromAbove.size === 0 || !sharesIdentity(row, columns)) return false;
  const own = filledCells(row, columns).filter(({ text, field }) => !isBlank(text, field));
  return own.some(({ field }) => field !== 'rowNumber') && own.every(({ field }) => SEVERAL.has(field));
}

/** Cells of a row that hold something, whether or not their column is used. */
function filledCells({ cells, fromAbove }: FilledRow, { fieldOf }: FieldColumns): readonly Filled[] {
  const filled: Filled[] = [];
  cells.forEach((cell, column) => {
    const text = cell.trim();
    if (text !== '' && !fromAbove.has(column))
      filled.push({ column, text, field: fieldOf.get(column) ?? null });
  });
  return filled;
}

const FACTS: ReadonlySet<ListField | null> = new Set([
  'model',
  'serial',
  'ip',
  'mac',
  'address',
  'maker',
  'version',
]);

function isTotalRow(filled: readonly Filled[]): boolean {
  const others = filled.filter(({ text }) => !isTotal(text));
  if (others.length === filled.length) return false;
  return others.every(({ text, field }) =>
    FACTS.has(field) ? COUNTED.has(field) && isWhole(text) : isNumber(text) || filled.length <= 3,
  );
}

/** Fields whose filled cells a total may count; nobody is called by a number alone beside the word total. */
const COUNTED: ReadonlySet<ListField | null> = new Set(['maker', 'model']);

const isWhole = (text: string): boolean => /^\d{1,6}$/.test(foldText(text));

const isNumber = (text: string): boolean => /^[\d,.]+\s*(?:台|件|個|式|点|units?)?$/.test(foldText(text));

function isExampleRow(filled: readonly Filled[]): boolean {
  return filled.slice(0, 2).some(({ text }) => isExample(text));
}

/** Lines below the headings that number the columns or say how to fill them in. */
function areHints(filled: readonly Filled[]): boolean {
  if (filled.length < 3) return false;
  if (filled.every(({ text }) => isHint(text))) return true;
  const numbers = filled.map(({ text }) => /^[([]?(\d{1,2})[)\]]?$/.exec(foldText(text))?.[1]);
  return numbers.every(
    (number, index) => number !== undefined && Number(number) === Number(numbers[0]) + index,
  );
}

/** A row of one text: a note, a line that heads a group, or a device of which one thing is known (null). */
function loneReason({ text, field }: Filled): SkipReason | null {
  if (isNote(text)) return 'note';
  const group = groupLine(text);
  if (group.isMarked) return 'group';
  if (field === null || field === 'rowNumber' || field === 'remarks') {
    if (isNumber(text)) return 'empty';
    return group.field !== null && foldText(text).length < LONG_TEXT ? 'group' : 'note';
  }
  const isNumberless = field === 'asset' && !/\d/.test(foldText(text));
  if ((isNumberless || field !== 'asset') && group.field !== null && !isSure(field)) return 'group';
  if (isNumberless) return foldText(text).length < LONG_TEXT ? 'group' : 'note';
  return foldText(text).length > LONG_TEXT && /[。．.]$|です|ます|ください/.test(text) ? 'note' : null;
}

const isSure = (field: ListField): boolean => ['ip', 'mac', 'address', 'serial', 'model'].includes(field);

function isBlank(text: string, field: ListField | null): boolean {
  if (isDitto(text)) return false;
  return isUnknown(foldText(text), field as DeviceField);
}
