import { lifeName } from '../../../model/lifeFields';
import type { StepFacts } from '../../../status/stepRules';
import type { CaseContext } from '../../case/context';
import { coverSheetCell } from '../../case/coverSheetCell';
import { itemCell } from '../../case/itemCell';
import { verdictCell } from '../../case/progressTable';
import { all, any, choose, isOneOf, quote } from '../../formulas/expressions';
import { factWord } from './factWords';
import type { FactFormula } from './ruleTable';
import { isKindOf } from './logLines';
import { headSaysYes, type StateCells } from './stateFactFormulas';

type Fact = keyof StepFacts;
type Formulas = Readonly<Record<Fact, FactFormula<Fact>>>;

/** The facts of the table of steps as native formulas, as `caseStatus` reads them. */
export function stepFactFormulas(
  { lastHead, verdict, lastChange, returned }: StateCells,
  state: string,
  facts: { readonly acknowledged: string; readonly settingsDecided: string },
  context: CaseContext,
): Formulas {
  const { names: n, words: w, language } = context;
  const word = (fact: keyof StepFacts, value: string) => quote(factWord(fact, value, language));
  const yesNo = (condition: string) => ({
    formula: `IF(${condition},${quote(w.yes)},${quote(w.no)})`,
    shown: w.no,
  });
  const done = (cell: string) => isOneOf(cell, [w.verdicts.pass, w.verdicts.conditional, w.verdicts.fail]);
  const sheet = (key: 'settings' | 'operation') => coverSheetCell(verdictCell(key, context), language);
  const [next, change] = [lifeName('nextCheck', language), itemCell('OPS-CHG-01', 'state', context)];
  return {
    state: { formula: state, shown: factWord('state', 'draft', language) },
    unrecorded: yesNo(all(isOneOf(n.decision, Object.values(w.verdicts)), `${n.decision}<>${verdict}`)),
    restarted: yesNo(isKindOf(lastChange, ['T4'], language)),
    returnedRows: yesNo(`${returned}>0`),
    ready: {
      formula: (fact) =>
        yesNo(
          choose(
            [
              [`${fact('state')}=${word('state', 'settings')}`, done(sheet('settings'))],
              [`${fact('state')}=${word('state', 'operation-check')}`, done(sheet('operation'))],
            ],
            done(n.verdict),
          ),
        ).formula,
      shown: w.no,
    },
    acknowledgement: {
      formula: choose(
        [
          [`NOT(${headSaysYes(context)})`, word('acknowledgement', 'open')],
          [`${facts.acknowledged}=${quote(w.yes)}`, word('acknowledgement', 'recorded')],
          [`${lastHead}>0`, word('acknowledgement', 'open')],
        ],
        word('acknowledgement', 'typed'),
      ),
      shown: factWord('acknowledgement', 'open', language),
    },
    settingsDecided: { formula: facts.settingsDecided, shown: w.no },
    check: {
      formula: choose(
        [
          [any(`NOT(ISNUMBER(${next}))`, `NOT(ISNUMBER(${n.asOf}))`), word('check', 'unknown')],
          [`${next}<=${n.asOf}`, word('check', 'due')],
        ],
        word('check', 'later'),
      ),
      shown: factWord('check', 'unknown', language),
    },
    changed: yesNo(isOneOf(change, [w.states.condition, w.states.unmet])),
  };
}
