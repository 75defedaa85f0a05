import { readStoredPolicy } from '../../../../core/policy/storedPolicy';
import type { WorkbookCells } from '../../../place/workbookCells';
import type { ValueBook } from '../values/readValues';
import { WorkbookFileError } from '../workbookFileError';

/**
 * What a case is found in. Names of a single sheet stand apart: no reader follows them, but the sheet's cells do.
 * @throws WorkbookFileError `ambiguous` for two different policies, of which none is preferred
 */
export function workbookCellsOf(book: ValueBook): WorkbookCells {
  const { sheets, names, customXml } = book;
  const global = names.filter(({ localSheet }) => localSheet === null);
  const policies = [...new Set(customXml.map(({ xml }) => xml))].filter(
    (xml) => readStoredPolicy(xml) !== null,
  );
  if (policies.length > 1) throw new WorkbookFileError('ambiguous', 'company policy');
  const [policy] = policies;
  return {
    sheets,
    names: global.map(({ name, ref }) => ({ name, formula: ref })),
    localNames: names.flatMap(({ name, localSheet }) => {
      const sheet = localSheet === null ? undefined : sheets[localSheet]?.name;
      return sheet === undefined || name.startsWith('_xlnm.') ? [] : [{ name, sheet }];
    }),
    isManual: book.isManual === true,
    policy: policy === undefined ? null : readStoredPolicy(policy),
  };
}
