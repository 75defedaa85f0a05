import { SHEET_KEYS, type Sector, type SheetKey } from './terms';

/** The risk sheet of each sector: what it finds decides what the others require. */
export const RISK_SHEETS = { PA: 'risk-pa', FA: 'risk-fa' } as const satisfies Record<Sector, SheetKey>;

/** True for the risk sheet of either sector. */
export function isRiskSheet(sheet: SheetKey): boolean {
  return Object.values(RISK_SHEETS).some((risk) => risk === sheet);
}

/** Sheets of the intake review; later sheets depend on its verdict (guide 4.2.3(b)). */
export const INTAKE_SHEETS = ['spec', 'inhouse', 'vendor'] as const satisfies readonly SheetKey[];

/** True for a sheet of the intake review. */
export function isIntakeSheet(sheet: SheetKey): boolean {
  return INTAKE_SHEETS.some((intake) => intake === sheet);
}

/** The check sheets of a case in their order: the risk sheet of its sector and the common ones. */
export function caseSheets(sector: Sector): SheetKey[] {
  return SHEET_KEYS.filter((key) => !isRiskSheet(key) || key === RISK_SHEETS[sector]);
}
