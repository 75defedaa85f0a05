import type { ContradictionCode } from '../../text/contradictionCodes';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { quote } from './expressions';
import { labelAnswerDiffers } from './labelFormula';
import {
  notIiot,
  notSeparated,
  safetyBelowHigh,
  scenarioAboveMatrix,
  scenarioUnknown,
  separationUnknown,
  writeWithoutControl,
} from './impactFormulas';
import { communicationContradiction, mediaContradiction, updateContradiction } from './verdictFormulas';

/** 要否 and 回答 of a sheet whose items a label may waive, as absolute ranges. */
export interface LabelledRows {
  readonly required: string;
  readonly answer: string;
}

/** C7: a valid label waives a row, and yet the row says that it is not met. */
function labelContradiction(sheets: readonly LabelledRows[], w: CellWords): string {
  const counts = sheets.flatMap(({ required, answer }) =>
    w.shortfalls.map(
      (word) => `COUNTIFS(${required},${quote(w.requirements.exempt)},${answer},${quote(word)})`,
    ),
  );
  return `${counts.join('+')}>0`;
}

/** The contradictions that a workbook can show as native conditions over the whole case. */
export function contradictionFormulas(
  labelled: readonly LabelledRows[],
  n: CaseNames,
  w: CellWords,
): Readonly<Record<ContradictionCode, string>> {
  return {
    WRITE_WITHOUT_CONTROL: writeWithoutControl(n, w),
    VERIFICATION_NOT_SEPARATED: notSeparated(n, w),
    SEPARATION_UNKNOWN: separationUnknown(n, w),
    SCENARIO_ABOVE_MATRIX: scenarioAboveMatrix(n, w),
    SAFETY_OR_LEGAL: safetyBelowHigh(n, w),
    UPDATE_CONTRADICTION: updateContradiction(n, w),
    LABEL_CONTRADICTION: labelContradiction(labelled, w),
    COMM_NA_BUT_CONNECTED: communicationContradiction(n, w),
    MEDIA_MISSING_AT_DISPOSAL: mediaContradiction(n),
    SCENARIO_UNKNOWN: scenarioUnknown(n, w),
    NOT_IIOT_DEVICE: notIiot(n, w),
    LABEL_ANSWER_DIFFERS: labelAnswerDiffers(n, w),
  };
}
