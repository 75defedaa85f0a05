import { firstStep, statusWords } from '../../text/status/statusWords';
import { ruleName } from '../understanding/ruleNames';
import { sealWords } from '../formulas/sealFormula';
import type { CoverField } from '../../model/coverFields';
import type { SheetDraft } from '../sheetDraft';
import { lifeName } from '../../model/lifeFields';
import type { CaseContext } from '../case/context';
import { CASE_COLUMN, MANAGEMENT_ROWS, RESULT_COLUMN } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';
import { coverLabel } from '../lineLabels';
import { shownField } from './shownField';

const CASE_FIELDS = [
  'caseId',
  'device',
  'maker',
  'model',
  'units',
  'site',
  'department',
  'uses',
  'useCase',
] as const satisfies readonly CoverField[];

/** What the case is about. */
export function writeCase(draft: SheetDraft, context: CaseContext): void {
  const { top } = MANAGEMENT_ROWS;
  draft.text(CASE_COLUMN, top, 'section', MANAGEMENT_TEXT.sectionCase[context.language]);
  CASE_FIELDS.forEach((field, index) => {
    draft.text(CASE_COLUMN, top + 1 + index, 'label', coverLabel(field, context.language));
    draft.formula(CASE_COLUMN + 1, top + 1 + index, 'computed', shownField(field, context), '');
  });
}

/**
 * What was found: level, outlook, decision, state of the case, changes after approval, next step.
 * @returns rows of the level and of the verdicts
 */
export function writeResult(
  draft: SheetDraft,
  context: CaseContext,
): { readonly level: number; readonly verdicts: readonly number[] } {
  const { language, words, names } = context;
  const { top } = MANAGEMENT_ROWS;
  const line = (
    index: number,
    label: string,
    style: 'level' | 'computedCenter' | 'countCenter' | 'computed',
    formula: string,
    cached: string | number,
  ) => {
    draft.text(RESULT_COLUMN, top + 1 + index, 'label', label);
    draft.formula(RESULT_COLUMN + 1, top + 1 + index, style, formula, cached);
    draft.merge(RESULT_COLUMN + 1, top + 1 + index, RESULT_COLUMN + 3);
  };
  draft.text(RESULT_COLUMN, top, 'section', MANAGEMENT_TEXT.sectionResult[language]);
  line(0, coverLabel('impactLevel', language), 'level', names.impactLevel, words.undecided);
  line(1, coverLabel('impactStatus', language), 'computedCenter', names.impactStatus, words.statuses.hold);
  line(2, coverLabel('verdict', language), 'computedCenter', names.verdict, words.verdicts.hold);
  line(3, coverLabel('decision', language), 'computedCenter', shownField('decision', context), '');
  const { states } = statusWords(language);
  line(
    4,
    MANAGEMENT_TEXT.caseState[language],
    'computedCenter',
    ruleName('caseState', language),
    states.draft,
  );
  line(5, MANAGEMENT_TEXT.openConditions[language], 'countCenter', lifeName('openConditions', language), 0);
  line(6, coverLabel('sealStatus', language), 'computed', names.sealStatus, sealWords(language).none);
  line(
    7,
    MANAGEMENT_TEXT.nextStep[language],
    'computed',
    ruleName('nextStep', language),
    firstStep(language),
  );
  return { level: top + 1, verdicts: [top + 3, top + 4] };
}
