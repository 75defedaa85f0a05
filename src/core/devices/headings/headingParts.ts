import { headingKey } from './headingKey';
import { TWO_IN_ONE, type TwoInOne } from '../cells/twoInOne';
import { HEADINGS, type ListField, type Meaning } from './headingTable';

const BETWEEN = /[\n\r/|・,、;()[\]{}]|(?<=[^\x00-\x7f])\s*(?=[A-Za-z])|(?<=[A-Za-z.)])\s+(?=[^\x00-\x7f])/;
const LATIN_ONLY = /^[\x00-\x7f]*$/;

interface Part {
  readonly isLatin: boolean;
  readonly meanings: readonly Meaning[];
}

/**
 * Meanings that the parts of a heading have in common: 管理番号 / Asset No. IP and MAC together are addresses, maker
 * and model are told apart in each cell.
 * A part that is not known may stand before a known one or translate it, but not follow it in its language:
 * 設備 PLC担当 is no name.
 * @returns null where no part is known, none for parts that say different things (型式・台数)
 */
export function commonMeanings(heading: string): readonly Meaning[] | null {
  const parts = heading
    .normalize('NFKC')
    .split(BETWEEN)
    .filter((part) => headingKey(part).tight !== '')
    .map((part): Part => ({
      isLatin: LATIN_ONLY.test(part),
      meanings: HEADINGS.get(headingKey(part).tight) ?? [],
    }));
  const known = parts.filter(({ meanings }) => meanings.length > 0);
  const [first] = known;
  if (first === undefined || isFollowed(parts)) return null;
  const common = first.meanings.filter(({ field }) =>
    known.every(({ meanings }) => meanings.some((other) => other.field === field)),
  );
  if (common.length > 0) return common;
  const fields = new Set(known.flatMap(({ meanings }) => meanings[0]?.field ?? []));
  const together = TOGETHER.find(
    ([, parts]) => parts.length === fields.size && parts.every((part) => fields.has(part)),
  );
  return together === undefined ? [] : [{ field: together[0], rank: 0 }];
}

/** Columns of two fields, and how they are read. */
const TOGETHER: readonly (readonly [ListField, readonly ListField[]])[] = [
  ['address', ['ip', 'mac']],
  ...Object.entries(TWO_IN_ONE).map(([kind, fields]) => [kind as TwoInOne, fields] as const),
];

/** Whether the last known part is followed by an unknown one of the same script. */
function isFollowed(parts: readonly Part[]): boolean {
  const at = parts.map(({ meanings }) => meanings.length > 0).lastIndexOf(true);
  return parts.slice(at + 1).some(({ isLatin }) => isLatin === parts[at]?.isLatin);
}
