import type { Finding } from '../../../model/finding';
import type { CellPlace } from '../../../model/reading';
import { caseFinding, coverPlace, itemPlace, type FindingContext } from './findingContext';

/** Cells that a flag of the impact decision is about, the one to change first. */
function placesOf(flag: string, context: FindingContext): readonly (CellPlace | null)[] {
  const risk = (suffix: string) => itemPlace(context, context.workbook.riskId(suffix), 'answer');
  switch (flag) {
    case 'USE_MISSING':
      return [coverPlace(context, 'uses')];
    case 'USE_CASE_MISSING':
      return [coverPlace(context, 'useCase')];
    case 'WRITE_WITHOUT_CONTROL':
      return [coverPlace(context, 'uses'), risk('USE-02')];
    case 'VERIFICATION_NOT_SEPARATED':
    case 'SEPARATION_UNKNOWN':
      return [coverPlace(context, 'separated'), coverPlace(context, 'useCase')];
    case 'SCENARIO_ABOVE_MATRIX':
      return [...scenarios(context), coverPlace(context, 'matrixLevel')];
    case 'SAFETY_OR_LEGAL':
      return [risk('SCN-04'), coverPlace(context, 'matrixLevel')];
    case 'SCENARIO_UNKNOWN':
      return unknownScenarios(context);
    case 'NOT_IIOT_DEVICE':
      return [risk('DEV-03')];
    default:
      return [];
  }
}

/** Only the scenarios that exceed the matrix. */
function scenarios(context: FindingContext): readonly (CellPlace | null)[] {
  const { facts, riskId } = context.workbook;
  const { matrix } = context.decision.impact;
  return facts.risk.scenarios.flatMap((answer, index) => {
    const exceeds = answer === 'high' || (answer === 'mid' && matrix === 'low');
    return exceeds ? [itemPlace(context, riskId(`SCN-0${index + 1}`), 'answer')] : [];
  });
}

/** Only the scenarios that nobody could judge. */
function unknownScenarios(context: FindingContext): readonly (CellPlace | null)[] {
  const { facts, riskId } = context.workbook;
  return facts.risk.scenarios.flatMap((answer, index) =>
    answer === 'unknown' ? [itemPlace(context, riskId(`SCN-0${index + 1}`), 'answer')] : [],
  );
}

const INCOMPLETE: ReadonlySet<string> = new Set(['USE_MISSING', 'USE_CASE_MISSING']);

/** C1–C5, C11, C12, missing uses, a decision of HQ that does not count, W1 and W2. */
export function impactFindings(context: FindingContext): readonly Finding[] {
  const { impact } = context.decision;
  const severity = (flag: string): Finding['severity'] =>
    INCOMPLETE.has(flag) || impact.status === 'hold' ? 'warning' : 'info';
  const rejected = impact.hqRejected;
  return [
    ...impact.flags.map((flag) => caseFinding(flag, severity(flag), placesOf(flag, context))),
    ...(rejected === null ? [] : [caseFinding(rejected, 'error', rejectedPlaces(rejected, context))]),
    ...impact.warnings.map((warning) => caseFinding(warning, 'info', [])),
  ];
}

function rejectedPlaces(code: string, context: FindingContext): readonly (CellPlace | null)[] {
  return code === 'HQ_REASON_MISSING'
    ? [coverPlace(context, 'hqReason')]
    : [coverPlace(context, 'hqLevel'), coverPlace(context, 'matrixLevel')];
}
