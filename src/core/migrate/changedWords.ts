import { ITEMS } from '../guide/catalogue';
import { DEFAULT_POLICY } from '../guide/policy';
import { policyOf } from '../guide/policyChanges';
import { itemUnder } from '../guide/policyItems';
import { isReworded, plainWording } from './reworded';
import { textOfCell } from '../model/cell';
import type { CaseReading, RowReading, Unplaced } from '../model/reading';
import { isBefore } from '../model/templateAge';
import { isPolicyAltered } from '../policy/policyOfReading';
import { isExemptible } from '../rules/requirement/isExemptible';
import { waivedLevels } from '../rules/requirement/waiverText';
import { storedOwnItems } from '../policy/storedOwnItems';

/** Since this template version the product knows every wording of its questions. */
const WORDS_KNOWN_SINCE = '1.2.0';

/**
 * What a file says otherwise than the product and its own policy do: questions in other words than the catalogue ever
 * had, so that nobody knows what was answered, and a policy that is not the one that was saved.
 */
export function changedWords(reading: CaseReading): readonly Unplaced[] {
  const version = textOfCell(reading.record?.versions?.values[0]?.[0] ?? null);
  const own = new Map(storedOwnItems(reading.storedPolicy).map(({ id, requirement }) => [id, requirement]));
  const isKnown = ({ itemId, fields }: RowReading): boolean => {
    const today = ITEMS.get(itemId)?.requirement ?? own.get(itemId);
    const wording = textOfCell(fields.requirement);
    if (today === undefined || isReworded(itemId, wording)) return true;
    return Object.values(today).some((each) => plainWording(each) === plainWording(wording));
  };
  const reworded = isBefore(version, WORDS_KNOWN_SINCE) ? [] : reading.rows.filter((row) => !isKnown(row));
  const rows = reworded.map(({ itemId, sheet, cells }): Unplaced => {
    return { reason: 'reworded', what: itemId, place: { sheet, cell: cells.requirement } };
  });
  if (!isPolicyAltered(reading) && !waivesMore(reading)) return rows;
  const { version: what } = reading.policyRecord;
  const place = reading.policyPlaces.record.version ?? null;
  return [...rows, { reason: 'policy-changed', what: textOfCell(what), place }];
}

/**
 * ★ on 方針 where neither the policy that was saved nor, without one, the shipped policy waives an item: cells and rules
 * follow them, so a version that does not have them is not the one that 方針 names.
 */
function waivesMore({ storedPolicy, policyPlaces }: CaseReading): boolean {
  if (storedPolicy !== null && storedPolicy.kind !== 'policy') return false;
  const policy = storedPolicy === null ? DEFAULT_POLICY : policyOf(storedPolicy.file.changes);
  return Object.entries(policyPlaces.waivers).some(([id, { value }]) => {
    const item = itemUnder(policy, id);
    return (
      item !== undefined &&
      waivedLevels(textOfCell(value)).some((level) => !isExemptible(item, level, policy))
    );
  });
}
