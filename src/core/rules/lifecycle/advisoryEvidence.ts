import { LANGUAGES, type Language } from '../../model/language';
import type { IsoDate } from '../../model/isoDate';
import { dateOfText } from '../../model/typed/writtenDate';
import { format } from '../../text/text';
import texts from './advisoryEvidence.json';

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

/** The rows of the operation check that such evidence answers: information collected, and acted on. */
export const ADVISORY_ITEMS = ['OPS-VUL-01', 'OPS-VUL-02'] as const;
export type AdvisoryItem = (typeof ADVISORY_ITEMS)[number];

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
  return format(words.open, { ...numbersOf(facts), count: open.length, due, advisory });
}

const numbersOf = ({ on, advisories, affected, check, closed }: CaseAdvisories) => ({
  on,
  advisories,
  affected,
  check,
  closed,
});

/** A line of ours in either language, whatever numbers and dates it has. */
const OURS = (['read', 'notCompared', 'unsure', 'none', 'open'] as const).flatMap((key) =>
  LANGUAGES.map((language) => patternOf(texts[language][key])),
);
const OPEN = LANGUAGES.map((language) => patternOf(texts[language].open));

function patternOf(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, (_all, name: string) => `(?<${name}>.*?)`)}$`, 'u');
}

/** The evidence of a row with the line of ours put in place of an earlier one; what people wrote stays. */
export function withEvidence(before: string, line: string): string {
  const others = linesOf(before).filter((each) => !OURS.some((pattern) => pattern.test(each)));
  return [...others.filter((each) => each !== ''), line].join('\n');
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/).map((line) => line.trim());

/** The next due date that evidence names; null where nothing is open, or no line of ours says so. */
export function openAdvisory(evidence: string): { readonly advisory: string; readonly due: IsoDate } | null {
  for (const line of linesOf(evidence)) {
    for (const pattern of OPEN) {
      const { due = '', advisory = '' } = pattern.exec(line)?.groups ?? {};
      const day = dateOfText(due);
      if (day !== null) return { advisory, due: day };
    }
  }
  return null;
}
