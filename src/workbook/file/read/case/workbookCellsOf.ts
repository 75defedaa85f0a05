import { readStoredPolicy } from '../../../../core/policy/storedPolicy';
import type { WorkbookCells } from '../../../place/workbookCells';
import type { ValueBook } from '../values/readValues';

/** What a case is found in. Names of a single sheet are left out: Excel's list of the workbook lacks them, too. */
export function workbookCellsOf({ sheets, names, customXml }: ValueBook): WorkbookCells {
  const global = names.filter(({ localSheet }) => localSheet === null);
  return {
    sheets,
    names: global.map(({ name, ref }) => ({ name, formula: ref })),
    policy: customXml.map(({ xml }) => readStoredPolicy(xml)).find((stored) => stored !== null) ?? null,
  };
}
