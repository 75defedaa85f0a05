import type { Language } from '../../model/language';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { HIGH_TO_LOW } from '../../model/terms';
import { lifeValue, understoodField } from '../understanding/ruleNames';
import { INTERVAL_COLUMNS, LIFE_RANGES } from '../../model/lifeRanges';
import { LIFE_TEXT } from '../life/lifeWords';
import { SOON_DAYS } from '../../rules/lifecycle/soonDays';
import { all, any, choose, customElseNative, quote } from './expressions';

/** Later than any date of a device. */
const NO_DATE = '2958465';

/** Months between two operation checks: by level from 方針, verification use at the latest as stated there. */
export function checkMonthsFormula(n: CaseNames, w: CellWords): string {
  const cell = (key: (typeof INTERVAL_COLUMNS)[number]) =>
    `INDEX(${LIFE_RANGES.intervals[w.language]},1,${INTERVAL_COLUMNS.indexOf(key) + 1})`;
  const byLevel = (months: (own: string) => string) =>
    choose(
      HIGH_TO_LOW.map(
        (level) => [`${n.impactLevel}=${quote(w.levels[level])}`, months(cell(level))] as const,
      ),
      '""',
    );
  return choose(
    [[isVerification(n, w), byLevel((own) => `MIN(${own},${cell('verification')})`)]],
    byLevel((own) => own),
  );
}

function isVerification(n: CaseNames, w: CellWords): string {
  return `${n.effectiveUseCase}=${quote(w.useCases.verification)}`;
}

/** Day of the latest check, of this round or of the record; before the first one the installation. */
export function lastCheckFormula(recordDates: string, n: CaseNames, language: Language): string {
  const latest = `MAX(${lifeValue('checkDate', language)},${recordDates})`;
  return choose(
    [
      [`${latest}>0`, latest],
      [`ISNUMBER(${n.installDate})`, n.installDate],
    ],
    '""',
  );
}

/** Day of the next check; a trial's end counts where it comes first. */
export function nextCheckFormula(n: CaseNames, w: CellWords): string {
  const name = (key: Parameters<typeof lifeValue>[0]) => lifeValue(key, w.language);
  const [last, months, end] = [name('lastCheck'), name('checkMonths'), name('trialEnd')];
  const next = customElseNative(
    `IIOT.NEXTCHECK(${last},${n.impactLevel},${n.effectiveUseCase},${months})`,
    `EDATE(${last},${months})`,
  );
  const trial = `IF(${all(isVerification(n, w), `ISNUMBER(${end})`)},${end},${NO_DATE})`;
  return choose([[any(`NOT(ISNUMBER(${last}))`, `NOT(ISNUMBER(${months}))`), '""']], `MIN(${next},${trial})`);
}

/** End of the vendor's support: the first of the cells that was understood as a date. */
export function supportEndFormula(...cells: readonly string[]): string {
  return choose(
    cells.map((cell) => [`ISNUMBER(${cell})`, cell] as const),
    '""',
  );
}

/** Past due, due soon or in time on the reference date; blank without both dates. */
export function dueStateFormula(date: string, language: Language): string {
  const on = understoodField('asOf', language);
  const word = (key: 'overdue' | 'soon' | 'inTime') => quote(LIFE_TEXT[key][language]);
  return choose(
    [
      [any(`NOT(ISNUMBER(${date}))`, `NOT(ISNUMBER(${on}))`), '""'],
      [`${date}<${on}`, word('overdue')],
      [`${date}<=${on}+${SOON_DAYS}`, word('soon')],
    ],
    word('inTime'),
  );
}

/** A date cell shown again; blank stays blank. */
export function shownDate(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}
