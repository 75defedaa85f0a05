import { BCP_ITEMS } from '../../../rules/lifecycle/bcpGate';
import type { ChangeKind } from '../../../model/changeKinds';
import { RECORD_NAMES, SEALED_COLUMNS, SEALED_FLAG } from '../../../model/recordLayout';
import { lifeName } from '../../../model/lifeFields';
import type { StateFacts } from '../../../rules/standing/stateRules';
import { coverLine } from '../../../rules/sealedLine';
import { itemCell, itemColumn } from '../../case/itemCell';
import { verdictCell } from '../../case/progressTable';
import { sealLines } from '../../case/sealLines';
import { coverSheetCell } from '../../case/coverSheetCell';
import { all, any, choose, isOneOf, quote } from '../../formulas/expressions';
import { sealName } from '../../formulas/sealFormula';
import type { CaseContext } from '../../case/context';
import { factWord } from './factWords';
import type { FactCell, FactFormula } from './ruleTable';
import { isKindOf, isLineOf, isLogged, logDetail } from './logLines';

/** Cells from which the facts are drawn. */
export interface StateCells {
  /** How many removals are on record, and the kind of the last change. */
  readonly removals: string;
  readonly lastChange: string;
  /** Lines of the log: the last decision, the last of the round after it and how many there are, the head's. */
  readonly lastDecision: string;
  readonly lastRound: string;
  readonly rounds: string;
  readonly lastHead: string;
  /** The verdict on record, and how many rows HQ returned. */
  readonly verdict: string;
  readonly returned: string;
}

type Fact = keyof StateFacts;
type Formulas = Readonly<Record<Fact, FactFormula<Fact>>>;

/** Copy of a sealed line on 封印: its flag or its first value. */
function sealedCell(line: string, column: 'flag' | 'firstValue', context: CaseContext): string {
  const index = sealLines(context).findIndex(({ key }) => key === line) + 1;
  return `INDEX(${RECORD_NAMES.sealed[context.language]},${index},${SEALED_COLUMNS[column] + 1})`;
}

/** HQ's verdict on record, as `recordedDecision` reads it. */
export function recordedVerdictFormula(lastDecision: string, context: CaseContext): string {
  const { names: n, words: w, language } = context;
  const detail = logDetail(lastDecision, language);
  const copy = sealedCell(coverLine('decision'), 'firstValue', context);
  return choose(
    [
      [`${lastDecision}=0`, '""'],
      [isOneOf(detail, Object.values(w.verdicts)), detail],
      [any(isOneOf(n.decision, [w.verdicts.hold, w.verdicts.fail]), `${copy}=${n.decision}`), n.decision],
    ],
    '""',
  );
}

/** The facts of the table of states as native formulas, as `readStanding` reads them. */
export function stateFactFormulas(cells: StateCells, context: CaseContext): Formulas {
  const { names: n, words: w, language, itemsOf } = context;
  const word = (fact: keyof StateFacts, value: string) => quote(factWord(fact, value, language));
  const yesNo = (condition: string, shown: 'yes' | 'no') => ({
    formula: `IF(${condition},${quote(w.yes)},${quote(w.no)})`,
    shown: w[shown],
  });
  const { removals, lastRound, verdict, lastChange, returned } = cells;
  const isApproval = isOneOf(verdict, [w.verdicts.pass, w.verdicts.conditional]);
  const removal = `${removals}>0`;
  const kindIs = (...kinds: readonly ChangeKind[]) => isKindOf(lastChange, kinds, language);
  const isSettled = (fact: FactCell<Fact>) =>
    any(...['none', 'removal'].map((value) => `${fact('transition')}=${word('transition', value)}`));
  const digest = `INDEX(${RECORD_NAMES.seal[language]},1,1)`;
  const settings = sealedCell(itemsOf('settings')[0]?.id ?? '', 'flag', context);
  const isTyped = any(
    `${returned}>0`,
    all(isOneOf(n.decision, [w.verdicts.hold, w.verdicts.fail]), `${n.decision}<>${verdict}`),
  );
  const sheetVerdict = (key: 'disposal') => coverSheetCell(verdictCell(key, context), language);
  const media = lifeName('disposalVerdict', language);
  const answers = itemColumn('operation', 'answer', context);
  const high = `${n.impactLevel}<>${quote(w.levels.high)}`;
  return {
    withdrawn: yesNo(isLogged('withdrawal', language), 'no'),
    transition: {
      formula: choose(
        [
          [removal, word('transition', 'removal')],
          [kindIs('T1', 'T2', 'T5'), word('transition', 'change')],
          [kindIs('T4'), word('transition', 'restart')],
        ],
        word('transition', 'none'),
      ),
      shown: factWord('transition', 'none', language),
    },
    disposed: yesNo(
      all(
        `${sheetVerdict('disposal')}=${quote(w.verdicts.pass)}`,
        isOneOf(media, [w.verdicts.pass, w.undecided]),
      ),
      'no',
    ),
    altered: yesNo(
      choose(
        [[`${digest}&""=""`, isApproval]],
        any(`NOT(${isApproval})`, `${sealName('count', language)}>0`),
      ),
      'no',
    ),
    approved: {
      formula: (fact) => yesNo(all(isApproval, isSettled(fact)), 'no').formula,
      shown: w.no,
    },
    turn: {
      formula: (fact) =>
        choose(
          [
            [isLineOf(lastRound, 'return', language), word('turn', 'returned')],
            [all(`${cells.rounds}=1`, isTyped), word('turn', 'returned')],
            [`${lastRound}>0`, word('turn', 'submitted')],
            [all(`${returned}>0`, isSettled(fact)), word('turn', 'returned')],
          ],
          word('turn', 'none'),
        ),
      shown: factWord('turn', 'none', language),
    },
    refused: {
      formula: `IF(${isOneOf(verdict, [w.verdicts.hold, w.verdicts.fail])},${verdict},${word('refused', 'none')})`,
      shown: factWord('refused', 'none', language),
    },
    acknowledged: yesNo(acknowledgedFormula(cells, context), 'no'),
    settingsDecided: yesNo(`${settings}=${SEALED_FLAG}`, 'no'),
    bcpReady: yesNo(
      any(
        high,
        all(
          ...BCP_ITEMS.map((id) =>
            isOneOf(itemCell(id, 'state', context), [w.states.satisfied, w.states.excluded]),
          ),
        ),
      ),
      'yes',
    ),
    managementApproved: yesNo(
      any(high, all(`${n.managementName}<>""`, `ISNUMBER(${n.managementDate})`)),
      'yes',
    ),
    checking: yesNo(any(`${lifeName('checkDate', language)}<>""`, `COUNTIF(${answers},"?*")>0`), 'no'),
  };
}

/** Name, day and RISK-…-RES-01 stand there. */
export function headSaysYes({ names: n, words: w }: CaseContext): string {
  return all(`${n.headName}<>""`, `ISNUMBER(${n.headDate})`, `${n.signedOff}=${quote(w.yes)}`);
}

/** On record: a line of the log after the last decision, or a seal that covers the head's cells. */
function acknowledgedFormula({ lastDecision, lastHead }: StateCells, context: CaseContext): string {
  const covered = `${sealedCell(coverLine('headName'), 'flag', context)}=${SEALED_FLAG}`;
  const line = all(`${lastDecision}>0`, `${lastHead}>${lastDecision}`);
  return all(headSaysYes(context), any(covered, line));
}
