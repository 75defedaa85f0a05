import type { CheckItem } from '../../guide/item';
import type { Bilingual } from '../../model/language';
import { quote } from '../formulas/expressions';
import { FIRST_COLUMN, type ExplanationDraft } from './explanationDraft';
import { ruleName } from './ruleNames';
import { FACT_COLUMNS, REQUIREMENT_BLOCKS, type StateTable } from './stateTable';

/** 状態 by what is asked, the answer and what stands beside it; the rows of the check sheets look it up. */
export function writeStates(page: ExplanationDraft, { classes }: StateTable): void {
  const { language, words: w } = page.context;
  page.section('states', 'statesNote');
  const columns = FACT_COLUMNS.map(({ evidence, remark, due, hqApproved }) =>
    [
      evidence ? page.text('withEvidence') : '',
      remark ? page.text('withRemark') : '',
      page.text(due),
      hqApproved ? page.text('approved') : '',
    ]
      .filter((part) => part !== '')
      .join(w.separator),
  );
  page.headings([page.text('requirement'), page.text('answer'), ...columns]);
  const first = page.rows(
    REQUIREMENT_BLOCKS.flatMap(({ requirement, base }, block) =>
      classes.map((each) => [
        requirement === 'exempt'
          ? `${w.requirements.exempt} (${w.requirements[base as 'required' | 'recommended']})`
          : w.requirements[requirement as 'required' | 'recommended'],
        each.special === null
          ? [...new Set(each.answers.map((answer) => wordOf(answer, language, page)))].join(w.separator)
          : page.text(each.special),
        ...(each.states[block] ?? []),
      ]),
    ),
  );
  const from = FIRST_COLUMN + 2;
  writeAdvised(page, classes, from, first);
  page.ruleName(
    'states',
    from,
    first,
    from + FACT_COLUMNS.length - 1,
    first + REQUIREMENT_BLOCKS.length * classes.length - 1,
  );
}

/** States that depend on whether evidence is required at the level in force. */
function writeAdvised(
  page: ExplanationDraft,
  classes: StateTable['classes'],
  column: number,
  firstRow: number,
): void {
  const optional = ruleName('evidenceOptional', page.context.language);
  REQUIREMENT_BLOCKS.forEach((_, block) =>
    classes.forEach(({ states, advised }, line) =>
      FACT_COLUMNS.forEach((_facts, index) => {
        const [state = '', otherwise = ''] = [states[block]?.[index], advised[block]?.[index]];
        if (state === otherwise) return;
        const row = firstRow + block * classes.length + line;
        const formula = `IF(${optional}=1,${quote(otherwise)},${quote(state)})`;
        page.draft.formula(column + index, row, 'helper', formula, state);
      }),
    ),
  );
}

function wordOf(
  { item, key }: { readonly item: CheckItem; readonly key: string },
  language: keyof Bilingual,
  page: ExplanationDraft,
): string {
  return item.answers.find((choice) => choice.key === key)?.[language] ?? page.text('anyText');
}
