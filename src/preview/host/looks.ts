import type { Calculation } from '../grid/calculation';
import type { Calculations } from '../grid/formulas/planCalculations';
import type { FUniver, FWorkbook } from '../grid/univer';

interface Sheets {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly looks: Calculations['looks'];
}

/** Conditional formats are worked out for sheets that somebody sees or asks for. */
export interface SheetLooks {
  /** Resolves once the conditional formats of a sheet are worked out, shown or not. */
  readonly of: (sheetId: string) => Promise<void>;
  readonly dispose: () => void;
}

export function sheetLooks({ api, workbook, looks }: Sheets, calculation: Calculation): SheetLooks {
  const workOut = (sheetId: string): boolean => {
    const areUnknown = looks.areUnknown(workbook.getId(), sheetId);
    if (areUnknown) calculation.recalculate([]);
    return areUnknown;
  };
  const shown = api.addEvent(api.Event.ActiveSheetChanged, () =>
    workOut(workbook.getActiveSheet().getSheetId()),
  );
  return {
    of: async (sheetId) => {
      looks.see(workbook.getId(), sheetId);
      if (workOut(sheetId)) await calculation.settled();
    },
    dispose: () => shown.dispose(),
  };
}
