import type { CaseAssessment, SheetAssessment } from './assessment';
import { SHEET_KEYS } from '../../model/terms';
import { sheetsShown } from '../standing/askedSheets';

/** A sheet with whether its phase has been reached. */
export interface PhasedSheet {
  readonly sheet: SheetAssessment;
  readonly isOpen: boolean;
}

/** The sheets of a case in the order of a device's life; those of later phases wait for their gate. */
export function phasedSheets({ sheets, standing }: CaseAssessment): PhasedSheet[] {
  const open = new Set(sheetsShown(standing));
  return SHEET_KEYS.flatMap((key) => {
    const sheet = sheets.find(({ sheetKey }) => sheetKey === key);
    return sheet === undefined ? [] : [{ sheet, isOpen: open.has(key) }];
  });
}

/** The sheets whose phase has been reached. */
export function openCaseSheets(assessment: CaseAssessment): SheetAssessment[] {
  return phasedSheets(assessment)
    .filter(({ isOpen }) => isOpen)
    .map(({ sheet }) => sheet);
}
