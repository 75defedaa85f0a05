import type { Product, VersionText } from '../advisory';
import { AdvisoryFault } from '../advisoryFault';
import { isObject, listAt, objectAt, textAt, textsAt, type JsonObject } from './json';
import { composedProducts } from './composedProducts';
import { MOST_LEVELS, MOST_PRODUCTS } from './limits';

/** Products of a tree by the id under which the rest of the document speaks of them. */
export type ProductsById = ReadonlyMap<string, Product>;

/** What the branches above a product said. */
interface Path {
  readonly makers: readonly string[];
  readonly names: readonly string[];
  readonly versions: readonly VersionText[];
  readonly conditions: readonly string[];
}

const ROOT: Path = { makers: [], names: [], versions: [], conditions: [] };

/**
 * Reads `product_tree` of CSAF 2.0 and 2.1: branches, flat names, and products composed of others
 * (`relationships` in 2.0, `product_paths` in 2.1).
 * @param publisher who counts as the maker where the tree names none; '' for nobody
 */
export function productTree(document: unknown, publisher: string): ProductsById {
  const tree = objectAt(document, 'product_tree');
  const products = new Map<string, Product>();
  const add = (product: JsonObject, path: Path): void => {
    const id = textAt(product, 'product_id');
    if (id === '') return;
    if (products.size >= MOST_PRODUCTS) throw new AdvisoryFault('TOO_MANY', `${MOST_PRODUCTS} products`);
    products.set(id, productOf(product, path, publisher));
  };
  const walk = (branches: readonly unknown[], path: Path, level: number): void => {
    if (level > MOST_LEVELS) throw new AdvisoryFault('TOO_DEEP', `product_tree: ${MOST_LEVELS} levels`);
    for (const branch of branches) {
      if (!isObject(branch)) continue;
      const below = extended(path, textAt(branch, 'category'), textAt(branch, 'name'));
      if (isObject(branch.product)) add(branch.product, below);
      walk(listAt(branch, 'branches'), below, level + 1);
    }
  };
  walk(listAt(tree, 'branches'), ROOT, 1);
  for (const product of listAt(tree, 'full_product_names')) if (isObject(product)) add(product, ROOT);
  composedProducts(tree, products);
  return products;
}

function extended(path: Path, category: string, name: string): Path {
  if (name === '') return path;
  switch (category) {
    case 'vendor':
      return { ...path, makers: [...path.makers, name] };
    case 'product_family':
    case 'product_name':
      return { ...path, names: [...path.names, name] };
    case 'product_version':
      return { ...path, versions: [...path.versions, { text: name, isOne: true }] };
    case 'product_version_range':
      return { ...path, versions: [...path.versions, { text: name, isOne: false }] };
    case 'service_pack':
    case 'patch_level':
      return { ...path, versions: patched(path.versions, name) };
    case 'language':
      return path;
    default:
      return { ...path, conditions: [...path.conditions, name] };
  }
}

/** A patch level says more exactly which version is meant: `7.4` and `SP1`, or the version again (`12.2(55)SE`). */
function patched(versions: readonly VersionText[], patch: string): readonly VersionText[] {
  const last = versions.at(-1);
  const text = last === undefined || /^\d/.test(patch) ? patch : `${last.text} ${patch}`;
  return [...versions.slice(0, -1), { text, isOne: last?.isOne ?? true }];
}

function productOf(product: JsonObject, path: Path, publisher: string): Product {
  const helper = objectAt(product, 'product_identification_helper');
  const named = path.names.length > 0 ? path.names : [textAt(product, 'name')];
  const serials = textsAt(helper, 'serial_numbers');
  return {
    makers: path.makers.length > 0 ? path.makers : publisher === '' ? [] : [publisher],
    names: namesOf(named),
    numbers: [...new Set([...textsAt(helper, 'model_numbers'), ...textsAt(helper, 'skus')])].filter(
      (number) => number !== '',
    ),
    versions: path.versions,
    conditions: serials.length > 0 ? [...path.conditions, ...serials.slice(0, 1)] : path.conditions,
  };
}

/** The name of the innermost branch, and the same behind its family: `Hardware`, `FL MGUARD 2102`. */
function namesOf(names: readonly string[]): readonly string[] {
  const inner = names.at(-1) ?? '';
  const family = names.at(-2);
  return family === undefined || inner.startsWith(family) ? [inner] : [`${family} ${inner}`, inner];
}
