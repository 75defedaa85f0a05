import { absolute, columnLetters } from '../../model/address';
import type { IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import type { CellValue } from '../../model/reading';
import { quote } from '../formulas/expressions';
import { ADVISORY_DECISIONS, ADVISORY_STATES, MATCH_WORDS, type AdvisoryDecision } from './advisoryWords';

/** What a row says about a decision. */
export interface AdvisoryRow {
  readonly match: keyof typeof MATCH_WORDS | 'withdrawn' | null;
  readonly decision: AdvisoryDecision | null;
  readonly isComplete: boolean;
  readonly decidedOn: IsoDate | null;
  /** Day on which advisory or device changed after a decision. */
  readonly askedOn: IsoDate | null;
  /** The decision is still the one from before the change. */
  readonly isFromBefore: boolean;
}

/** A decision with name, date and reason that was made since the last change. */
export const isInForce = ({
  decision,
  isComplete,
  decidedOn,
  askedOn,
  isFromBefore,
}: Omit<AdvisoryRow, 'match'>): boolean =>
  decision !== null &&
  isComplete &&
  decidedOn !== null &&
  (askedOn === null || (decidedOn >= askedOn && !isFromBefore));

/** What a decision consists of. */
export const DECISION_FIELDS = ['decision', 'decidedBy', 'decidedOn', 'decidedWhy'] as const;
const BETWEEN = '|';

/** A decision as one text, as the formula of the state joins its cells. */
export const decisionLine = (
  values: Readonly<Partial<Record<(typeof DECISION_FIELDS)[number], CellValue>>>,
) =>
  DECISION_FIELDS.map((field) => {
    const value = values[field] ?? null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }).join(BETWEEN);

/**
 * Where the words of a decision stand: above the rows that people sort, in two hidden columns behind the record, one a
 * language.
 * @param record zero-based column of the record
 * @param headingRow 1-based
 */
export function choicesRange(record: number, headingRow: number): string {
  const [column, row] = [record + 2, headingRow - Object.keys(ADVISORY_DECISIONS).length + 1];
  return `${absolute(column, row)}:${absolute(column + 1, headingRow)}`;
}

/** Zero-based columns that the state is made of. */
export type StateColumns = Readonly<
  Record<'match' | (typeof DECISION_FIELDS)[number] | 'askedOn' | 'askedAbout', number>
>;

/**
 * The state as a formula, so that a decision shows at once. {@link isInForce} says the same.
 * @param choices range with the words of a decision in both languages
 */
export function advisoryStateFormula(
  columns: StateColumns,
  row: number,
  choices: string,
  language: Language,
): string {
  const cell = (key: keyof StateColumns): string => `$${columnLetters(columns[key])}${row}`;
  const blank = (key: keyof StateColumns): string => `TRIM(SUBSTITUTE(${cell(key)},"\u3000"," "))=""`;
  const word = (text: { readonly ja: string; readonly en: string }): string => quote(text[language]);
  const match = cell('match');
  const open = `IF(${match}=${word(MATCH_WORDS.affected)},${word(ADVISORY_STATES.open)},IF(${match}=${word(MATCH_WORDS.check)},${word(ADVISORY_STATES.check)},${match}))`;
  const unknown = `COUNTIF(${choices},TRIM(${cell('decision')}))=0`;
  const missing = `OR(${unknown},${blank('decidedBy')},NOT(ISNUMBER(${cell('decidedOn')})),${blank('decidedWhy')})`;
  const line = DECISION_FIELDS.map(cell).join(`&${quote(BETWEEN)}&`);
  const isOld = `OR(${cell('decidedOn')}<${cell('askedOn')},${line}=${cell('askedAbout')})`;
  const again = `AND(ISNUMBER(${cell('askedOn')}),${isOld})`;
  const decided = `IF(${missing},${word(ADVISORY_STATES.incomplete)},IF(${again},${word(ADVISORY_STATES.again)},TRIM(${cell('decision')})))`;
  return `IF(${match}="","",IF(OR(${match}=${word(ADVISORY_STATES.withdrawn)},${blank('decision')}),${open},${decided}))`;
}
