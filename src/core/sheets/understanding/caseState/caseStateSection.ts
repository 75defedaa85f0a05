import { absolute } from '../../../model/address';
import type { ChangeKind } from '../../../model/changeKinds';
import { lifeName } from '../../../model/lifeFields';
import { PHASE_RULES } from '../../../rules/standing/phaseOf';
import { PHASE_WORD, phaseWords } from '../../phaseWords';
import { factWord } from './factWords';
import { STATE_RULES, type StateFacts } from '../../../rules/standing/stateRules';
import { STEP_RULES } from '../../../status/stepRules';
import { firstStep, plainWords, statusWords } from '../../../text/status/statusWords';
import { format } from '../../../text/text';
import type { CaseContext } from '../../case/context';
import { itemColumn } from '../../case/itemCell';
import { all, choose, isOneOf, quote } from '../../formulas/expressions';
import { FIRST_COLUMN, type ExplanationDraft } from '../explanationDraft';
import {
  changeAt,
  changeCount,
  changeDay,
  changesOf,
  isKindOf,
  lastChangeOf,
  lastDecisionFormula,
  lastHeadFormula,
  roundFormulas,
} from './logLines';
import { writeRuleTable } from './ruleTable';
import { recordedVerdictFormula, stateFactFormulas, type StateCells } from './stateFactFormulas';
import { stepFactFormulas } from './stepFactFormulas';

/** Where the case is and who acts next: the record line by line, then the two tables of the rules. */
export function writeCaseState(page: ExplanationDraft): void {
  const { context } = page;
  const { language, words: w } = context;
  const base = writeRecord(page);
  const { cells } = base;
  const facts = stateFactFormulas(cells, context);
  const states = writeRuleTable(
    page,
    null,
    facts,
    STATE_RULES.map((rule) => ({
      when: rule.when,
      results: [plainWords(language).states[rule.state]],
    })),
    [page.text('stateKey')],
  );
  const key = states.result(0);
  const steps = writeRuleTable(
    page,
    'caseSteps',
    stepFactFormulas(
      cells,
      key,
      { acknowledged: states.fact('acknowledged'), settingsDecided: states.fact('settingsDecided') },
      context,
    ),
    STEP_RULES.map(({ step, actor, when }) => {
      const { actors, steps: texts, next } = statusWords(language);
      return { when, results: [format(next, { actor: actors[actor], step: texts[step] })] };
    }),
    [page.text('stepText')],
  );
  const isDue =
    context.policy.decision.by === 'rules' ? '1' : `IF(${states.fact('approved')}=${quote(w.yes)},1,0)`;
  const shown = stateTextFormula(steps.fact('state'), states.fact('transition'), base, language);
  writeResult(page, 'caseState', shown, statusWords(language).states.draft);
  writeResult(page, 'nextStep', steps.result(0), firstStep(language));
  writeResult(page, 'phase', phaseFormula(states.fact, language), phaseWords(language).intake);
  writeResult(page, 'signOffDue', isDue, context.policy.decision.by === 'rules' ? 1 : 0);
  writeResult(
    page,
    'openChange',
    choose(
      [
        ...(['T1', 'T2', 'T5'] as const).map(
          (kind) => [isKindOf(cells.lastChange, [kind], language), quote(kind)] as const,
        ),
      ],
      '"-"',
    ),
    '-',
  );
}

/** The phase by the rules' own table over the facts above. */
function phaseFormula(fact: (name: keyof StateFacts) => string, language: CaseContext['language']): string {
  const words = phaseWords(language);
  const word = ({ phase }: (typeof PHASE_RULES)[number]) => quote(words[PHASE_WORD[phase]]);
  const applies = ({ when }: (typeof PHASE_RULES)[number]) =>
    (Object.entries(when) as [keyof StateFacts, string][]).map(
      ([name, value]) => `${fact(name)}=${quote(factWord(name, value, language))}`,
    );
  const last = PHASE_RULES.at(-1);
  return choose(
    PHASE_RULES.slice(0, -1).map((rule) => [all(...applies(rule)), word(rule)] as const),
    last === undefined ? '""' : word(last),
  );
}

/** One line with a name: what sheets show or ask for. */
function writeResult(
  page: ExplanationDraft,
  name: 'caseState' | 'nextStep' | 'phase' | 'signOffDue' | 'openChange',
  formula: string,
  shown: string | number,
): string {
  const row = page.rows([[page.text(name)]]);
  page.draft.formula(FIRST_COLUMN + 1, row, 'helper', formula, shown);
  page.ruleName(name, FIRST_COLUMN + 1, row, FIRST_COLUMN + 1, row);
  return absolute(FIRST_COLUMN + 1, row);
}

interface CaseRecord {
  readonly cells: StateCells;
  /** Cell with the former approval in words; '' where no change is on record. */
  readonly before: string;
}

/** What both tables draw on: the last lines of log and 経過 that count, returned rows, the former approval. */
function writeRecord(page: ExplanationDraft): CaseRecord {
  const { context } = page;
  const { language, names: n, sheetKeys, words: w } = context;
  page.section('caseStates', 'caseTableNote');
  const put = (
    label: Parameters<ExplanationDraft['text']>[0],
    formula: string,
    shown: string | number,
  ): string => {
    const row = page.rows([[page.text(label)]]);
    page.draft.formula(FIRST_COLUMN + 1, row, 'helper', formula, shown);
    return absolute(FIRST_COLUMN + 1, row);
  };
  const removals = put('removals', changesOf('T3', language), 0);
  const assessed = put('assessedLine', lastChangeOf('assessed', language), 0);
  const count = changeCount(language);
  const lastChange = put('lastChange', changeAt('kind', count, language), '');
  const isOpen = (...kinds: readonly ChangeKind[]) =>
    all(`${removals}=0`, isKindOf(lastChange, kinds, language));
  const from = put('changeFrom', `IF(${isOpen('T1', 'T2', 'T4', 'T5')},${changeDay(count, language)},0)`, 0);
  const useCase = changeAt('useCase', assessed, language);
  const { before: template, beforeSeparator } = statusWords(language);
  const [head = '', tail = ''] = template.split('{before}');
  const before = put(
    'formerApproval',
    `IF(${all(isOpen('T1', 'T2', 'T5'), isOneOf(useCase, Object.values(w.useCases)))},` +
      `${quote(head)}&${useCase}&${quote(beforeSeparator)}&${levelOrUndecided(assessed, context)}&${quote(tail)},"")`,
    '',
  );
  const returned = put(
    'returnedCount',
    sheetKeys.map((key) => `COUNTIF(${itemColumn(key, 'hqCheck', context)},${quote(w.returned)})`).join('+'),
    0,
  );
  const lastDecision = put('lastDecision', lastDecisionFormula(language), 0);
  const round = roundFormulas(lastDecision, from, language);
  const lastRound = put('roundLine', round.last, 0);
  const rounds = put('roundCount', round.count, 0);
  const lastHead = put('headLine', lastHeadFormula(n.typed.headName, n.headDate, language), 0);
  const verdict = put('recordedVerdict', recordedVerdictFormula(lastDecision, context), '');
  return {
    cells: { removals, lastChange, lastDecision, lastRound, rounds, lastHead, verdict, returned },
    before,
  };
}

function levelOrUndecided(line: string, { words: w, language }: CaseContext): string {
  const level = changeAt('level', line, language);
  return `IF(${isOneOf(level, Object.values(w.levels))},${level},${quote(w.undecided)})`;
}

/** The state in words, with what only the case can say. */
function stateTextFormula(
  state: string,
  transition: string,
  { cells: { returned }, before }: CaseRecord,
  language: CaseContext['language'],
): string {
  const { states } = statusWords(language);
  const plain = plainWords(language).states;
  const is = (...keys: readonly (keyof typeof plain)[]) =>
    isOneOf(
      state,
      keys.map((key) => plain[key]),
    );
  const [head = '', tail = ''] = states.returned.split('{count}');
  const next = lifeName('nextCheck', language);
  const [nextHead = '', nextTail = ''] = states.operationNext.split('{date}');
  const restart = `${transition}=${quote(factWord('transition', 'restart', language))}`;
  return choose(
    [
      [
        is('returned'),
        `IF(${returned}>0,${quote(head)}&${returned}&${quote(tail)},${quote(states.held)})&${before}`,
      ],
      [
        all(is('operation'), `ISNUMBER(${next})`),
        `${quote(nextHead)}&TEXT(${next},"yyyy-mm-dd")&${quote(nextTail)}`,
      ],
      [is('change', 'submitted'), `${state}&${before}`],
      [all(is('draft'), restart), quote(states.restarted)],
    ],
    state,
  );
}
