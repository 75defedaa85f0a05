import { USE_CASES, USES } from '../../model/terms';
import { a1, quoteSheet } from '../../model/address';
import {
  effectiveUseCaseFormula,
  effectiveUsesFormula,
  impactLevelFormula,
  impactNoteFormula,
  impactStatusFormula,
  leastLevelFormula,
  matrixLevelFormula,
} from '../formulas/impactFormulas';
import { criteriaFormula, labelValidFormula } from '../formulas/labelFormula';
import { sealStatusFormula, sealWords } from '../formulas/sealFormula';
import { firstStep, statusWords } from '../../text/status/statusWords';
import { ruleName } from '../understanding/ruleNames';
import { SheetDraft } from '../sheetDraft';
import { COLORS, VALIDITY_STYLES } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { caseTitle, SHEET_TEXT, type SheetTextKey } from '../words';
import { writeFields, type ComputedField } from './fieldBlock';
import type { CaseContext, SheetPart } from './context';
import {
  COVER_LAST_COLUMN,
  NEXT_STEP_COLUMN,
  COVER_PLACES,
  COVER_ROW_HEIGHT,
  COVER_SECTIONS,
  COVER_WIDTHS,
  CRITERIA_LAST_ROW,
  PHASE_ROW,
  RIGHT_LAST_COLUMN,
  STATE_LAST_COLUMN,
  STATE_ROW,
  TALL_ROW_HEIGHT,
  TALL_ROWS,
  valueCell,
  valuePlace,
} from './coverLayout';
import { MATRIX_FIRST_COLUMN, MATRIX_FIRST_ROW } from './policyLayout';
import { coverContradictionFormats } from './markFormats';
import { printOf } from './print';
import { writePhases } from './phaseLine';
import { writePlace } from './placePicture';
import { writeProgress } from './progressTable';
import { brokenSealFormat } from './sealFormats';
import { levelFormats, verdictFormats } from './stateFormats';

/** 表紙: the case, its use and level, the matrix with the device's cell lit, progress, verdict. */
export function coverSheet(context: CaseContext): SheetPart {
  const { language, names: n, words: w } = context;
  const name = SHEET_NAMES.cover[language];
  const draft = new SheetDraft();
  const text = (key: SheetTextKey) => SHEET_TEXT[key][language];
  draft.text(1, 1, 'title', caseTitle(context.sector, language));
  draft.height(1, 32);
  draft.text(1, STATE_ROW, 'subtitle', text('coverNote'));
  writeSections(draft, context);
  const verdictFormula = writeProgress(draft, COVER_SECTIONS.progress.row + 1, context);
  const names = writeFields(
    draft,
    name,
    COVER_PLACES,
    (place) => ({
      column:
        place.row === STATE_ROW
          ? STATE_LAST_COLUMN
          : place.column === COVER_SECTIONS.impact.column
            ? RIGHT_LAST_COLUMN
            : place.column + 1,
      row:
        place.row === valuePlace('criteria').row && place.column === COVER_SECTIONS.impact.column
          ? CRITERIA_LAST_ROW
          : place.row,
    }),
    {
      caseState: stateField(context),
      matrixLevel: { formula: matrixLevelFormula(n, w), cached: w.undecided, style: 'computedCenter' },
      impactLevel: { formula: impactLevelFormula(n, w), cached: w.undecided, style: 'level' },
      impactStatus: {
        formula: impactStatusFormula(n, w),
        cached: w.statuses.hold,
        style: 'computedCenter',
      },
      impactNote: { formula: impactNoteFormula(n, w), cached: w.notes.undecided },
      criteria: { formula: criteriaFormula(n, w), cached: '', style: 'text' },
      effectiveUses: { formula: effectiveUsesFormula(n, w), cached: '', style: 'computedCenter' },
      effectiveUseCase: { formula: effectiveUseCaseFormula(n, w), cached: '', style: 'computedCenter' },
      leastLevel: { formula: leastLevelFormula(n, w), cached: '', style: 'computedCenter' },
      sealStatus: {
        formula: sealStatusFormula(language),
        cached: sealWords(language).none,
        style: 'computed',
      },
      labelValid: { formula: labelValidFormula(n, w), cached: 0, style: VALIDITY_STYLES[language] },
      verdict: { formula: verdictFormula, cached: w.verdicts.hold, style: 'computedCenter' },
    },
    context,
  );
  writeNextStep(draft, context);
  setHeights(draft);
  writePhases(draft, context);
  writePlace(draft, context);
  writeMatrix(draft, context);
  draft.conditionalFormats.push(...coverContradictionFormats(context));
  highlight(draft, context);
  return { sheet: describe(draft, name, context), names };
}

/** Where the case is, as every surface says it. */
function stateField({ language }: CaseContext): ComputedField {
  return {
    formula: ruleName('caseState', language),
    cached: statusWords(language).states.draft,
    style: 'computedCenter',
  };
}

/** Beside the title: who acts next, and with what. */
function writeNextStep(draft: SheetDraft, { language }: CaseContext): void {
  draft.formula(NEXT_STEP_COLUMN, 1, 'computed', ruleName('nextStep', language), firstStep(language));
  draft.merge(NEXT_STEP_COLUMN, 1, COVER_LAST_COLUMN);
}

/** Even rows, so that both blocks stand side by side. */
function setHeights(draft: SheetDraft): void {
  for (let row = STATE_ROW; row <= draft.lastRow; row += 1) draft.height(row, COVER_ROW_HEIGHT);
  TALL_ROWS.forEach((row) => draft.height(row, TALL_ROW_HEIGHT));
}

function writeSections(draft: SheetDraft, { language }: CaseContext): void {
  const titles: Readonly<Record<keyof typeof COVER_SECTIONS, SheetTextKey>> = {
    use: 'sectionUse',
    case: 'sectionCase',
    impact: 'sectionImpact',
    label: 'sectionLabel',
    circumstances: 'sectionCircumstances',
    signOff: 'sectionSignOff',
    matrix: 'sectionMatrix',
    progress: 'sectionProgress',
    place: 'sectionPlace',
    basis: 'sectionBasis',
  };
  for (const [key, place] of Object.entries(COVER_SECTIONS)) {
    draft.text(
      place.column,
      place.row,
      'section',
      SHEET_TEXT[titles[key as keyof typeof COVER_SECTIONS]][language],
    );
  }
}

/** The policy's matrix, shown again so that the device's place in it can be seen at once. */
function writeMatrix(draft: SheetDraft, { language, words: w, names: n, policy: stated }: CaseContext): void {
  const policy = quoteSheet(SHEET_NAMES.policy[language]);
  const { column, row } = COVER_SECTIONS.matrix;
  const cached = [
    [SHEET_TEXT.matrixCorner[language], w.uses.control, w.uses.analysis, w.uses.storage],
    ...USE_CASES.map((useCase) => [
      w.useCases[useCase],
      ...USES.map((use) => w.levels[stated.matrix[useCase][use]]),
    ]),
  ];
  cached.forEach((line, r) => {
    line.forEach((value, c) => {
      const source = `${policy}!${a1(MATRIX_FIRST_COLUMN + c, MATRIX_FIRST_ROW + r)}`;
      const style = r === 0 ? 'heading' : c === 0 ? 'label' : 'computedCenter';
      draft.formula(column + c, row + 1 + r, style, source, value);
    });
  });
  const first = a1(column + 1, row + 2);
  const heading = `${first.replace(/\d+$/, '')}$${row + 1}`;
  const useCase = `$${a1(column, row + 2)}`;
  draft.conditionalFormats.push({
    range: `${first}:${a1(column + 3, row + 3)}`,
    rule: {
      kind: 'expression',
      formula: `AND(ISNUMBER(SEARCH(${heading},${n.effectiveUses})),${useCase}=${n.effectiveUseCase})`,
      format: { fontColor: COLORS.white, fill: COLORS.accent, bold: true, numberFormat: '"● "@' },
    },
  });
}

function highlight(draft: SheetDraft, { words: w, language }: CaseContext): void {
  for (const field of ['impactLevel', 'matrixLevel', 'leastLevel'] as const) {
    const { column, row } = valuePlace(field);
    const cell = valueCell(field);
    const last = a1(field === 'impactLevel' ? RIGHT_LAST_COLUMN : column, row);
    draft.conditionalFormats.push(...levelFormats(`${cell}:${last}`, `$${cell}`, w));
  }
  draft.conditionalFormats.push(brokenSealFormat(valueCell('sealStatus'), language));
  const { row } = valuePlace('verdict');
  const cell = valueCell('verdict');
  draft.conditionalFormats.push(...verdictFormats(`${cell}:${a1(RIGHT_LAST_COLUMN, row)}`, `$${cell}`, w));
}

function describe(draft: SheetDraft, name: string, { language }: CaseContext): SheetPart['sheet'] {
  return {
    key: 'cover',
    name,
    state: 'visible',
    tabColor: COLORS.accent,
    columnWidths: COVER_WIDTHS,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: PHASE_ROW, columns: 0 },
    filter: null,
    validations: draft.validations,
    conditionalFormats: draft.conditionalFormats,
    links: draft.links,
    ground: 'plain',
    isProtected: true,
    print: printOf(COVER_LAST_COLUMN, draft.lastRow, null, language),
    activeCell: valueCell('uses'),
  };
}
