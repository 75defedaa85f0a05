import type { Makers } from '../maker/makers';
import { sameMaker, type MakerRelation } from '../maker/sameMaker';
import { deviceModel, type DeviceModel } from '../model/deviceModel';
import { relateModel, type ModelRelation } from '../model/relateModel';
import { isStrong } from '../model/words';
import { beginningsOfText } from './beginnings';
import type { ComparedDevice, Missing } from './pair';
import type { NamedProduct, ProductIndex } from './productIndex';

/** A product that a device may be. */
export interface RelatedProduct {
  readonly product: NamedProduct;
  readonly maker: MakerRelation;
  readonly model: ModelRelation;
}

/** The products that a device may be, and what it lacks to be compared. */
export interface Related {
  readonly products: readonly RelatedProduct[];
  readonly missing: readonly Missing[];
}

/** Compares a device's maker and model with the products of all advisories. */
export function relateDevice({ maker, model }: ComparedDevice, index: ProductIndex, makers: Makers): Related {
  const key = makers.keyOf(maker);
  const own = deviceModel(model, key);
  if (own === null) return { products: [], missing: key === '' ? ['maker', 'model'] : ['model'] };
  const keys = makers.isKnown(maker) ? makers.keysOf(maker) : [];
  const products = index.find(beginningsOfDevice(own), keys).flatMap((product) => {
    const toMaker = sameMaker(maker, product.makers, makers);
    if (toMaker === 'other') return [];
    const toModel = relateModel(own, product.model());
    if (toModel.fit === 'no' || (toMaker === 'unknown' && !isUnmistakable(own, toModel))) return [];
    return [{ product, maker: toMaker, model: toModel }];
  });
  if (key === '') return { products, missing: ['maker'] };
  if (products.length > 0) return { products, missing: [] };
  return { products, missing: [index.hasMaker(makers.keysOf(maker)) ? 'model-unknown' : 'maker-unknown'] };
}

/** Whoever the maker is: a model number of letters and digits that is the same. */
const isUnmistakable = (device: DeviceModel, { fit, by }: ModelRelation): boolean =>
  fit === 'same' &&
  by !== 'family' &&
  device.candidates.some(({ words }) => words.some(({ text }) => isStrong(text)));

/** How a device may be called, as far as it takes to find products of that name. */
export function beginningsOfDevice({ candidates, whole }: DeviceModel): ReadonlySet<string> {
  const texts = candidates.flatMap(({ text, bounds }) => {
    const starts = [...bounds].filter(([, kind]) => kind === 'hard').map(([start]) => start);
    return beginningsOfText(text, [0, ...starts]);
  });
  return new Set([...texts, ...beginningsOfText(whole, [0])]);
}
