import { CHANGE_KINDS, type ChangeKind } from '../../../model/changeKinds';
import type { Language } from '../../../model/language';
import { CHANGE_COLUMNS, LIFE_RANGES, type ChangeColumn } from '../../../model/lifeRanges';
import { LOG_COLUMNS, RECORD_NAMES } from '../../../model/recordLayout';
import { LOG_KINDS, type LogKind } from '../../../rules/record/submissionLog';
import { any, quote } from '../../formulas/expressions';

const logKind = (kind: LogKind, language: Language): string =>
  quote(LOG_KINDS.find(({ key }) => key === kind)?.[language] ?? kind);
const changeKind = (kind: ChangeKind, language: Language): string =>
  quote(CHANGE_KINDS.find(({ key }) => key === kind)?.[language] ?? kind);

/** Whether a cell holds one of the kinds of a change. */
export const isKindOf = (cell: string, kinds: readonly ChangeKind[], language: Language): string =>
  any(...kinds.map((kind) => `${cell}=${changeKind(kind, language)}`));

/** A column of a range with a name, as a reference. */
const columnOf = (range: string, index: number): string => `INDEX(${range},0,${index + 1})`;

/** Numbers of the lines of a range, from 1. */
const linesOf = (range: string): string => `(ROW(${columnOf(range, 0)})-ROW(INDEX(${range},1,1))+1)`;

/** Number of the last line for which a product of conditions is not 0; 0 without one. */
const lastLine = (range: string, product: string): string => `SUMPRODUCT(MAX(${product}*${linesOf(range)}))`;

const logColumn = (column: keyof typeof LOG_COLUMNS, language: Language): string =>
  columnOf(RECORD_NAMES.log[language], LOG_COLUMNS[column]);

const logIs = (kind: LogKind, language: Language): string =>
  `(${logColumn('kind', language)}=${logKind(kind, language)})`;

/** Whether the log has a line of a kind. */
export const isLogged = (kind: LogKind, language: Language): string =>
  `COUNTIF(${logColumn('kind', language)},${logKind(kind, language)})>0`;

/** Number of the last decision's line in the log. */
export const lastDecisionFormula = (language: Language): string =>
  lastLine(RECORD_NAMES.log[language], logIs('decision', language));

/**
 * What was sent to and fro after the last decision, with a change on record only from its day on.
 * @param lastDecision cell with the number of the last decision's line
 * @param from cell with the day of the change on record; 0 without one
 * @returns number of the last such line, and how many there are
 */
export function roundFormulas(
  lastDecision: string,
  from: string,
  language: Language,
): { readonly last: string; readonly count: string } {
  const log = RECORD_NAMES.log[language];
  const on = logColumn('on', language);
  const kind = `(${logIs('submission', language)}+${logIs('return', language)})`;
  const inTime = `(ISNUMBER(${on})*(${on}>=${from})+(1-ISNUMBER(${on}))*(${from}=0))`;
  const round = `(${linesOf(log)}>${lastDecision})*${kind}*${inTime}`;
  return { last: lastLine(log, round), count: `SUMPRODUCT(${round})` };
}

/** Number of the last line in which the head acknowledged with the name and day that the cells have. */
export function lastHeadFormula(headName: string, headDate: string, language: Language): string {
  const isOfCells = `(${logColumn('who', language)}&""=${headName}&"")*(${logColumn('on', language)}=${headDate})`;
  return lastLine(RECORD_NAMES.log[language], `${logIs('acknowledgement', language)}*${isOfCells}`);
}

/** Whether a line of the log, by its number, is of a kind; no line has the number 0. */
export const isLineOf = (line: string, kind: LogKind, language: Language): string =>
  `IF(${line}=0,"",INDEX(${RECORD_NAMES.log[language]},${line},${LOG_COLUMNS.kind + 1}))=${logKind(kind, language)}`;

/** Verdict that a line of the log names; '' for line 0. */
export const logDetail = (line: string, language: Language): string =>
  `IF(${line}=0,"",INDEX(${RECORD_NAMES.log[language]},${line},${LOG_COLUMNS.detail + 1})&"")`;

const changeColumn = (column: ChangeColumn, language: Language): string =>
  columnOf(LIFE_RANGES.changes[language], CHANGE_COLUMNS.indexOf(column));

/** How many lines of 経過 have a day: the number of the last one. */
export const changeCount = (language: Language): string => `COUNT(${changeColumn('date', language)})`;

const changeIs = (kind: ChangeKind, language: Language): string =>
  `(${changeColumn('kind', language)}=${changeKind(kind, language)})*ISNUMBER(${changeColumn('date', language)})`;

/** How many lines of 経過 record a kind of change. */
export const changesOf = (kind: ChangeKind, language: Language): string =>
  `SUMPRODUCT(${changeIs(kind, language)})`;

/** Number of the last line of 経過 with a kind of change; 0 without one. */
export const lastChangeOf = (kind: ChangeKind, language: Language): string =>
  lastLine(LIFE_RANGES.changes[language], changeIs(kind, language));

/** What a line of 経過 says in a column; '' for line 0. */
export const changeAt = (column: ChangeColumn, line: string, language: Language): string =>
  `IF(${line}=0,"",INDEX(${LIFE_RANGES.changes[language]},${line},${CHANGE_COLUMNS.indexOf(column) + 1})&"")`;

/** Day of a line of 経過 as a number; 0 for line 0. */
export const changeDay = (line: string, language: Language): string =>
  `IF(${line}=0,0,INDEX(${LIFE_RANGES.changes[language]},${line},1))`;
