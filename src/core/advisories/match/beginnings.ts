import type { Element } from '../model/elements';
import type { ProductModel } from '../model/productModel';
import type { Segment } from '../model/segment';

/** Characters by which products are looked up. */
const FULL_BEGINNING = 3;
/** A pattern with more beginnings is compared with every device. */
const MOST = 60;

/**
 * How the names and numbers of a product may begin, at each place from which a ledger may write them: `FX5` for
 * `MELSEC iQ-F FX5U-32MT/ES`. Shorter ones end at a placeholder; '' begins with one.
 */
export function beginningsOf({ names, numbers }: ProductModel): ReadonlySet<string> {
  return new Set([...names, ...numbers].flatMap(ofSegment));
}

function ofSegment({ elements, bounds }: Segment): readonly string[] {
  const found = [0, ...bounds.keys()].flatMap((start) => from(elements, start));
  return found.length > MOST ? [''] : found;
}

function from(elements: readonly Element[], start: number): readonly string[] {
  let open: readonly string[] = [''];
  const done: string[] = [];
  for (let at = start; at < elements.length && open.length > 0; at += 1) {
    const element = elements[at];
    if (element === undefined || element.kind === 'any') return [...done, ...open];
    const options = element.kind === 'char' ? [element.value] : element.options;
    const longer = open.flatMap((text) => options.map((option) => `${text}${option}`));
    done.push(
      ...longer.filter(({ length }) => length >= FULL_BEGINNING).map((text) => text.slice(0, FULL_BEGINNING)),
    );
    open = longer.filter(({ length }) => length < FULL_BEGINNING);
    if (done.length + open.length > MOST) return [''];
  }
  return [...done, ...open];
}

/** Beginnings under which a device of this text is looked for: each is cut to every length that products have. */
export function beginningsOfText(text: string, starts: Iterable<number>): readonly string[] {
  return [...starts].flatMap((start) =>
    Array.from({ length: FULL_BEGINNING }, (_each, index) => text.slice(start, start + index + 1)),
  );
}
