import type { Product } from '../advisory';
import { AdvisoryFault } from '../advisoryFault';
import { listAt, objectAt, textAt, type JsonObject } from './json';
import { MOST_LEVELS, MOST_PRODUCTS } from './limits';

/** One product made of others: a firmware installed on a device. */
interface Composition {
  readonly id: string;
  /** The parts in the order of the document: what is installed, then what it is installed on. */
  readonly parts: readonly string[];
}

/**
 * Adds products that are made of others. The device is what something is installed on; the version is that of
 * what is installed.
 * @throws AdvisoryFault `CIRCULAR` for one that is made of itself
 */
export function composedProducts(tree: JsonObject, products: Map<string, Product>): void {
  const waiting = new Map(compositions(tree).map((each) => [each.id, each.parts] as const));
  if (products.size + waiting.size > MOST_PRODUCTS)
    throw new AdvisoryFault('TOO_MANY', `${MOST_PRODUCTS} products`);
  // Each pass resolves those whose parts are known: as many passes as there are levels.
  for (let level = 1; waiting.size > 0; level += 1) {
    if (level > MOST_LEVELS) throw new AdvisoryFault('TOO_DEEP', `${MOST_LEVELS} levels of products`);
    const ready = [...waiting].filter(([, parts]) => parts.every((part) => !waiting.has(part)));
    if (ready.length === 0) throw new AdvisoryFault('CIRCULAR', [...waiting.keys()][0] ?? '');
    for (const [id, parts] of ready) {
      waiting.delete(id);
      const known = parts.flatMap((part) => products.get(part) ?? []);
      if (known.length === parts.length) products.set(id, composed(known));
    }
  }
}

/** `relationships` of 2.0 and `product_paths` of 2.1. */
function compositions(tree: JsonObject): readonly Composition[] {
  const pairs = listAt(tree, 'relationships').map((each) => ({
    id: textAt(objectAt(each, 'full_product_name'), 'product_id'),
    parts: [textAt(each, 'product_reference'), textAt(each, 'relates_to_product_reference')],
  }));
  const paths = listAt(tree, 'product_paths').map((each) => ({
    id: textAt(objectAt(each, 'full_product_name'), 'product_id'),
    parts: [
      textAt(each, 'beginning_product_reference'),
      ...listAt(each, 'subpaths').map((subpath) => textAt(subpath, 'next_product_reference')),
    ],
  }));
  return [...pairs, ...paths].filter(({ id }) => id !== '');
}

/** What is installed, on what: names and numbers of the device, versions of both. */
function composed(parts: readonly Product[]): Product {
  const device = parts.at(-1);
  const rest = parts.slice(0, -1);
  const makers = [...new Set(parts.flatMap((part) => part.makers))];
  const versionsOfDevice = device?.versions ?? [];
  return {
    makers: device && device.makers.length > 0 ? device.makers : makers,
    names: device?.names ?? [],
    numbers: device?.numbers ?? [],
    versions: rest.flatMap((part) => part.versions),
    // A version of the hardware is not what a ledger gives as version.
    conditions: [
      ...parts.flatMap((part) => part.conditions),
      ...versionsOfDevice
        .filter(({ text }) => !/^(?:vers:all\/)?\*$|^-$|^all/i.test(text))
        .map(({ text }) => text),
    ],
  };
}
