import { dateOfCell, textOfCell } from '../../model/cell';
import type { CaseReading, RangeReading } from '../../model/reading';
import type { Language } from '../../model/language';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import { recognise, vocabularyOf, type Vocabulary } from '../../model/vocabulary';
import { rangeEdit, type CellEdit } from '../../model/cellEdit';
import { LOG_COLUMNS, LOG_LINES } from '../../model/recordLayout';

/** What a line of the log stands for; formulas count these words. */
export const LOG_KINDS = [
  { key: 'submission', ja: '提出', en: 'Submission' },
  { key: 'return', ja: '差戻し', en: 'Return' },
  { key: 'decision', ja: '判定', en: 'Decision' },
  { key: 'acknowledgement', ja: '責任者の確認', en: 'Acknowledgement' },
  { key: 'withdrawal', ja: '取り下げ', en: 'Withdrawal' },
] as const;
export type LogKind = (typeof LOG_KINDS)[number]['key'];

const WORDS: Vocabulary<LogKind> = vocabularyOf<LogKind>(LOG_KINDS);

/** One line of the log on 審査: the one place where number, day, person and digest are kept. */
export interface LogEntry {
  readonly kind: LogKind;
  /** Of the submission; a return or decision carries the number it answers. */
  readonly number: number;
  readonly who: string;
  readonly on: IsoDate | null;
  /** Digest of the answers at that moment; of an acknowledgement that of seal, name and day. */
  readonly digest: string;
  /** Word of the verdict for a decision; '' where a line says nothing more. */
  readonly detail: string;
}

/** The log as the cells have it, oldest first; lines that cannot be read are left out. */
export function readLog({ record }: CaseReading): readonly LogEntry[] {
  return (record?.log?.values ?? []).flatMap((line) => {
    const cell = (column: keyof typeof LOG_COLUMNS) => line[LOG_COLUMNS[column]] ?? null;
    const kind = recognise(WORDS, textOfCell(cell('kind')))?.key;
    const number = cell('number');
    if (kind === undefined || typeof number !== 'number') return [];
    const text = (column: keyof typeof LOG_COLUMNS) => textOfCell(cell(column));
    const [who, digest, detail] = [text('who'), text('digest'), text('detail')];
    return [{ kind, number, who, on: dateOfCell(cell('on')), digest, detail }];
  });
}

/** The latest entry of a kind. */
export function lastOf(log: readonly LogEntry[], kind: LogKind): LogEntry | null {
  return log.filter((entry) => entry.kind === kind).at(-1) ?? null;
}

/** The lines after the last decision; all of them before the first. */
export function sinceDecision(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.slice(log.map(({ kind }) => kind).lastIndexOf('decision') + 1);
}

/** Edits that add a line to the log; a full log moves up by one. A line that is written meanwhile stops them. */
export function logEdits(
  range: RangeReading,
  log: readonly LogEntry[],
  entry: LogEntry,
  language: Language,
): readonly CellEdit[] {
  const lines = [...log, entry].slice(-LOG_LINES);
  // Usually one line is new; only a full log, or one with a broken line, is written again.
  const first = log.length < LOG_LINES && isCompact(range, log.length) ? lines.length - 1 : 0;
  return lines.slice(first).flatMap((line, index) => lineEdits(range, first + index, line, language));
}

const isCompact = ({ values }: RangeReading, lines: number): boolean =>
  values.every((cells, row) => row < lines || cells.every((cell) => cell === null || cell === ''));

/** Workbooks made before the log had a last column keep the columns that they have. */
const LOG_WIDTH = Object.keys(LOG_COLUMNS).length;

function lineEdits(range: RangeReading, row: number, entry: LogEntry, language: Language): CellEdit[] {
  const edit = (column: keyof typeof LOG_COLUMNS, value: CellEdit['value']): CellEdit => ({
    ...rangeEdit(range, row, LOG_COLUMNS[column], value),
    expected: range.values[row]?.[LOG_COLUMNS[column]] ?? null,
  });
  return [
    edit('kind', LOG_KINDS.find(({ key }) => key === entry.kind)?.[language] ?? entry.kind),
    edit('who', entry.who),
    edit('on', entry.on === null ? null : serialOfDate(entry.on)),
    edit('number', entry.number),
    edit('digest', entry.digest),
    ...(range.values[row]?.length === LOG_WIDTH
      ? [edit('detail', entry.detail === '' ? null : entry.detail)]
      : []),
  ];
}
