import { isDayFirstIn } from '../cells/englishDate';
import { foldText } from '../cells/foldText';
import type { Device } from '../device';
import type { FilledRow } from '../grid/filledRows';
import type { ListField } from '../headings/headingTable';
import { resolveColumns, type Decided, type ListColumn } from '../headings/resolveColumns';
import { cellTexts } from './cellTexts';
import { deviceOf, type RowContext } from './deviceOf';
import { fieldColumns, type FieldColumns } from './fieldColumns';
import type { ListedDevice } from './doublesOf';
import { groupLine, groupOfSheet, type GroupField } from './groupLine';
import type { DoubtfulRow, DoubtReason, SkippedRow, SkipReason } from './listFaults';
import { isContinued, skipReason } from './rowKind';
import { isRetired, isStillThere, saysRetired } from './rowWords';
import type { Section } from './sections';

/** A device with the row as it was written. */
export interface WrittenDevice extends ListedDevice {
  readonly cells: readonly string[];
  /** Columns of its table. */
  readonly columns: readonly ListColumn[];
}

/** What one table of a list says. */
export interface SectionReading {
  readonly columns: readonly ListColumn[];
  readonly devices: readonly WrittenDevice[];
  readonly skipped: readonly SkippedRow[];
  readonly doubtful: readonly DoubtfulRow[];
}

/** Fields that a line between the rows can give, where the table has no column for them. */
const GROUP_FIELDS: readonly GroupField[] = ['site', 'department', 'place'];

/** Reads the rows below one heading. */
export function readSection(
  { headings, rows }: Section,
  sheet: string | null,
  decided?: Decided,
): SectionReading {
  const textsOf = (column: number): readonly string[] => rows.map(({ cells }) => cells[column] ?? '');
  const columns = resolveColumns(headings, textsOf, decided);
  const reader = new SectionReader(columns, isDayFirst(columns, textsOf), sheet);
  for (const row of rows) reader.read(row);
  return reader;
}

function isDayFirst(
  columns: readonly ListColumn[],
  textsOf: (column: number) => readonly string[],
): boolean | null {
  const dates = columns.find(({ field }) => field === 'since');
  return dates === undefined ? null : isDayFirstIn(textsOf(dates.column).map(foldText));
}

class SectionReader implements SectionReading {
  readonly devices: WrittenDevice[] = [];
  readonly skipped: SkippedRow[] = [];
  readonly doubtful: DoubtfulRow[] = [];

  /** Texts of the last row of a device, for 〃 below it. */
  private above: readonly string[] | null = null;
  private readonly groups: Partial<Record<ListField, string>> = {};
  private readonly openGroups: readonly GroupField[];
  private readonly fields: FieldColumns;

  constructor(
    readonly columns: readonly ListColumn[],
    private readonly isDayFirst: boolean | null,
    sheet: string | null,
  ) {
    this.fields = fieldColumns(columns);
    this.openGroups = GROUP_FIELDS.filter((field) => !columns.some((column) => column.field === field));
    const { field, text } = groupOfSheet(sheet ?? '');
    if (field !== null && this.openGroups.includes(field)) this.groups[field] = text;
  }

  read(row: FilledRow): void {
    if (isContinued(row, this.fields) && this.continueDevice(row)) return;
    const reason = skipReason(row, this.fields);
    if (reason === 'group') this.openGroup(row);
    else if (reason !== null) this.skip(row, reason);
    else this.readDevice(row);
  }

  private skip({ row }: FilledRow, reason: SkipReason, value = ''): void {
    this.skipped.push({ row, reason, value });
  }

  private openGroup(row: FilledRow): void {
    const { field, text } = groupLine(row.cells.find((cell) => cell.trim() !== '') ?? '');
    const isUsed = field !== null && this.openGroups.includes(field);
    if (isUsed) this.groups[field] = text;
    this.skip(row, isUsed ? 'groupUsed' : 'group', text);
  }

  private readDevice(row: FilledRow): void {
    const { texts, nothingAbove, inPart } = cellTexts(row, this.above);
    this.above = texts;
    if (this.isGone(texts)) {
      this.skip(row, 'retired');
      return;
    }
    const { device, doubts } = this.deviceOf(texts);
    this.devices.push({ row: row.row, device, cells: row.cells, columns: this.columns });
    const doubt = (reason: DoubtReason, value = ''): void =>
      void this.doubtful.push({ row: row.row, reason, value });
    if (row.isHidden) doubt('hiddenRow');
    for (const { reason, value } of doubts) doubt(reason, value);
    for (const column of this.usedOf(nothingAbove)) doubt('nothingAbove', column.text);
    for (const column of this.usedOf(inPart)) doubt('partDitto', row.cells[column.column]?.trim());
    if (isNameless(device)) doubt('nameless');
    if (saysRetired(device.remarks)) doubt('maybeRetired', device.remarks);
  }

  private deviceOf(texts: readonly string[]) {
    const context: RowContext = { isDayFirst: this.isDayFirst, groups: this.groups };
    return deviceOf(texts, this.fields, context);
  }

  /** Addresses and remarks of a further line go to the device that its merged cells name. */
  private continueDevice(row: FilledRow): boolean {
    const last = this.devices.at(-1);
    if (last === undefined || this.above === null) return false;
    const { device } = this.deviceOf(cellTexts(row, this.above).texts);
    const joined = (field: 'ip' | 'mac' | 'remarks', separator: string): string => {
      const both = [last.device[field], device[field]].flatMap((text) =>
        text === '' ? [] : text.split(separator),
      );
      return [...new Set(both)].join(separator);
    };
    const remarks = joined('remarks', '; ');
    this.devices[this.devices.length - 1] = {
      ...last,
      device: { ...last.device, ip: joined('ip', ';'), mac: joined('mac', ';'), remarks },
    };
    this.skip(row, 'continued', String(last.row));
    return true;
  }

  private isGone(texts: readonly string[]): boolean {
    return this.fields.used.some(({ field, column }) => {
      if (field !== 'status' && field !== 'gone') return false;
      const text = foldText(texts[column] ?? '');
      return text !== '' && (field === 'status' ? isRetired(text) : !isStillThere(text));
    });
  }

  private usedOf(columns: readonly number[]): readonly ListColumn[] {
    return this.columns.filter(({ column, field }) => field !== null && columns.includes(column));
  }
}

/** Nothing but a maker, a place or a number of units is known. */
const isNameless = ({ asset, name, model, serial, ip, mac }: Device): boolean =>
  asset + name + model + serial + ip + mac === '';
