import type { Requirement } from '../model/states';
import type { Language } from '../model/language';
import type { PolicySimulation } from './simulatePolicy';
import { format, textOf } from '../text/text';
import { levelWord } from '../text/levelWords';
import { settingText } from './settingText';

const ORDER: readonly Requirement[] = ['required', 'recommended', 'notRequired', 'exempt', 'undecided'];

/** One line of the simulation; `items` are the ids that it is about. */
export interface SimulationLine {
  readonly text: string;
  readonly items: readonly string[];
}

/** What saving a policy does to the case, in words; empty when it does nothing. */
export function simulationLines(simulation: PolicySimulation, language: Language): readonly SimulationLine[] {
  const words = settingText(language).simulation;
  const { verdicts } = textOf(language);
  const { level, intake, nextCheck, sheets, rows, withoutRow } = simulation;
  const line = (text: string, items: readonly string[] = []): SimulationLine => ({ text, items });
  const changed = <T>(
    { before, after }: { before: T; after: T },
    template: string,
    word: (value: T) => string,
  ) => (before === after ? [] : [line(format(template, { before: word(before), after: word(after) }))]);
  return [
    ...changed(level, words.level, (value) => levelWord(value, language)),
    ...changed(intake, words.intake, (value) => verdicts[value]),
    ...sheets.map(({ sheet, before, after }) =>
      line(format(words.verdict, { sheet, before: verdicts[before], after: verdicts[after] })),
    ),
    ...ORDER.flatMap((requirement) => {
      const items = rows.filter(({ after }) => after === requirement).map(({ itemId }) => itemId);
      return items.length === 0
        ? []
        : [line(format(words.becomes[requirement], { count: items.length }), items)];
    }),
    ...changed(nextCheck, words.nextCheck, (value) => value ?? words.none),
    ...(withoutRow.length === 0 ? [] : [line(format(words.withoutRow, { ids: withoutRow.join(', ') }))]),
  ];
}
