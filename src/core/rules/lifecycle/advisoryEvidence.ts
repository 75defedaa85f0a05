import { LANGUAGES, type Language } from '../../model/language';
import type { IsoDate } from '../../model/isoDate';
import { format } from '../../text/text';
import texts from './advisoryEvidence.json';
import { evidenceLines, evidencePattern, OPEN_LINES, type AdvisoryItem } from './openEvidence';

/** What the register's 脆弱性情報 says of the device of a case, as an operation check takes it over. */
export interface CaseAdvisories {
  /** Day of the last reading. */
  readonly on: IsoDate;
  /** Advisories that were read. */
  readonly advisories: number;
  /** Day of the newest of them. */
  readonly newest: IsoDate | null;
  /** Whether the device could be compared; null where the register no longer knows. */
  readonly isCompared: boolean | null;
  readonly affected: number;
  readonly check: number;
  /** Pairs that a person decided, so that nobody has to act any more. */
  readonly closed: number;
  /** The most urgent first. */
  readonly open: readonly { readonly advisory: string; readonly due: IsoDate | null }[];
}

/** The evidence of a row as one line; it says nothing that was not compared. */
export function advisoryEvidence(item: AdvisoryItem, facts: CaseAdvisories, language: Language): string {
  const words = texts[language];
  const { open, newest, isCompared } = facts;
  if (item === 'OPS-VUL-01') {
    const line = isCompared === null ? words.unsure : isCompared ? words.read : words.notCompared;
    return format(line, { ...numbersOf(facts), newest: newest ?? words.noDay });
  }
  const [first] = open;
  if (first === undefined) return format(words.none, numbersOf(facts));
  const due = first.due ?? words.noDue;
  const advisory = first.advisory.replace(/\s+/gu, ' ').trim();
  return format(OPEN_LINES[language], { ...numbersOf(facts), count: open.length, due, advisory });
}

const numbersOf = ({ on, advisories, affected, check, closed }: CaseAdvisories) => ({
  on,
  advisories,
  affected,
  check,
  closed,
});

/** A line of ours in either language, whatever numbers and dates it has. */
const OURS = LANGUAGES.flatMap((language) => {
  const { read, notCompared, unsure, none } = texts[language];
  return [read, notCompared, unsure, none, OPEN_LINES[language]].map(evidencePattern);
});

/** The evidence of a row with the line of ours put in place of an earlier one; what people wrote stays. */
export function withEvidence(before: string, line: string): string {
  const others = evidenceLines(before).filter((each) => !OURS.some((pattern) => pattern.test(each)));
  return [...others.filter((each) => each !== ''), line].join('\n');
}
