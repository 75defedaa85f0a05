import type { CaseAssessment } from '../assessment/assessment';
import type { CaseReading } from '../../model/reading';
import type { SheetKey } from '../../model/terms';
import { sheetsShown } from '../standing/askedSheets';

/** Sheets that belong to a check sheet and open with it, by their names in the workbook. */
function companions(key: SheetKey, { life }: CaseReading): readonly (string | undefined)[] {
  if (key === 'operation') return [life?.ranges.rounds?.sheet];
  if (key === 'disposal') return [life?.ranges.media?.sheet, life?.fields.certificateMedium?.place.sheet];
  return [];
}

/**
 * Sheets whose gate is open but that are still hidden, by their names in the workbook. Removal (T3) opens
 * the sheets of the disposal, on which it is approved.
 */
export function sheetsToOpen(reading: CaseReading, { standing, sheets }: CaseAssessment): readonly string[] {
  const hidden = new Set(reading.hiddenSheets);
  const open = new Set<SheetKey>(sheetsShown(standing));
  return sheets
    .filter(({ sheetKey }) => open.has(sheetKey))
    .flatMap(({ sheetKey, sheet }) => [sheet, ...companions(sheetKey, reading)])
    .filter((name) => name !== undefined)
    .filter((name) => hidden.has(name));
}
