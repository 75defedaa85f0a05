import { isNothing } from './isNothing';
import { fold } from './fold';

const STAR = /^(?:[☆★*]|star-?\s?)?([0-4])$/;

/** Level of a JC-STAR label: 1, `☆1`, `★1`, `STAR-1`; 0 for none; null for anything else. */
export function starLevelOf(text: string): number | null {
  const folded = fold(text);
  if (folded !== '' && isNothing(folded)) return 0;
  const level = STAR.exec(folded)?.[1];
  return level === undefined ? null : Number(level);
}
