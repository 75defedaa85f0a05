import type { Advisory } from './advisory';

/** One key for all versions of an advisory. */
export function advisoryKey({ publisher, id }: Pick<Advisory, 'publisher' | 'id'>): string {
  const number = id.normalize('NFKC').toLowerCase();
  const source = publisher
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^https?:\/\/|\/+$/g, '');
  return number.startsWith(JVN) ? number : `${source} ${number}`;
}

/** JVN numbers are the same in each of the formats in which JVN gives them out. */
const JVN = 'jvndb-';

/**
 * Of several versions of an advisory the newest; a withdrawn one is a version like others. The order in which they
 * come changes nothing. Where two say that they are the same version and differ all the same, both count: nobody
 * knows which of them is right.
 */
export function newestOf(advisories: readonly Advisory[]): readonly Advisory[] {
  const newest = new Map<string, readonly Advisory[]>();
  for (const advisory of advisories) {
    const key = advisoryKey(advisory);
    const before = newest.get(key);
    const order = before?.[0] === undefined ? 1 : compareAge(advisory, before[0]);
    if (order > 0) newest.set(key, [advisory]);
    else if (order === 0 && before !== undefined && !before.some((each) => isSame(each, advisory)))
      newest.set(key, [...before, advisory]);
  }
  return [...newest.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, versions]) =>
      [...versions].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
}

const isSame = (a: Advisory, b: Advisory): boolean => JSON.stringify(a) === JSON.stringify(b);

/** More than 0 where the first is newer. The number of the version decides, then the time, then how much it says. */
export function compareAge(a: Advisory, b: Advisory): number {
  return (
    compareNumbers(a.version, b.version) ||
    compareTimes(a.releasedOn, b.releasedOn) ||
    Number(b.isOverview) - Number(a.isOverview)
  );
}

/** CSAF counts versions as whole numbers or as 1.0.3; a version before its release (1.0.0-2) is the older one. */
function compareNumbers(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  if (one === null || other === null) return 0;
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = (one[index] ?? 0) - (other[index] ?? 0);
    if (order !== 0) return order;
  }
  return Number(b.includes('-')) - Number(a.includes('-'));
}

function numbersOf(version: string): readonly number[] | null {
  const plain = /^(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-+].*)?$/.exec(version.trim())?.[1];
  return plain === undefined ? null : plain.split('.').map(Number);
}

function compareTimes(a: string, b: string): number {
  const [one, other] = [Date.parse(a), Date.parse(b)];
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(!Number.isNaN(one)) - Number(!Number.isNaN(other));
  return one - other;
}
