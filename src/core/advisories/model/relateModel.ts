import type { Candidate, DeviceModel } from './deviceModel';
import { fit } from './fit';
import type { Fit } from './fitGrade';
import { compactModel } from './foldModel';
import type { ProductModel } from './productModel';
import type { Segment } from './segment';

/** How a device's model and a product relate, and by what. */
export interface ModelRelation {
  readonly fit: Fit;
  /** A number, a name, or the family that the product knows the model to belong to. */
  readonly by: 'number' | 'name' | 'family';
  /** The text of the advisory. */
  readonly text: string;
  /** The name is the same, and the number that would tell models of this name apart is not given. */
  readonly isNumberOpen: boolean;
}

const NONE: ModelRelation = { fit: 'no', by: 'name', text: '', isNumberOpen: false };
const RANK: Readonly<Record<Fit, number>> = { no: 0, may: 1, same: 2 };

/** Compares what a ledger and an advisory say of a model; the surest relation of several counts. */
export function relateModel(device: DeviceModel, product: ProductModel): ModelRelation {
  if (product.wholes.includes(device.whole))
    return { ...NONE, fit: 'same', text: product.names[0]?.text ?? device.whole };
  const byNumber = relateNumbers(device, product);
  if (byNumber.fit === 'same' || isAnotherNumber(device, product))
    return byNumber.fit === 'same' ? byNumber : NONE;
  const byName = relateNames(device, product);
  return RANK[byName.fit] > RANK[byNumber.fit] ? byName : byNumber;
}

function relateNumbers(device: DeviceModel, { numbers }: ProductModel): ModelRelation {
  let best = NONE;
  for (const candidate of device.candidates) {
    if (candidate.from === 'family') continue;
    for (const segment of numbers) {
      const found = fit(segment, candidate);
      if (RANK[found] > RANK[best.fit])
        best = { fit: found, by: 'number', text: segment.text, isNumberOpen: false };
    }
  }
  return best;
}

function relateNames(device: DeviceModel, { names, numbers }: ProductModel): ModelRelation {
  let best = NONE;
  for (const candidate of device.candidates) {
    for (const segment of names) {
      const fitted = fit(segment, candidate);
      const found = fitted === 'may' && areDifferent(segment, candidate, device) ? 'no' : fitted;
      const isOne = found === 'same' && numbers.length > 1;
      const sure = isOne ? 'may' : found;
      if (RANK[sure] <= RANK[best.fit]) continue;
      const by = candidate.from === 'family' ? 'family' : 'name';
      best = { fit: sure, by, text: segment.text, isNumberOpen: numbers.length > 0 };
    }
  }
  return best;
}

/**
 * One model number of several is in the name, but each side names another one besides: S7-1200 CPU 1215C is no
 * S7-1200 CPU 1211C.
 */
function areDifferent(segment: Segment, { from, text }: Candidate, { numbers }: DeviceModel): boolean {
  if (from !== 'number') return false;
  const words = segment.words.map((word) => compactModel(word.text));
  const hasOther = words.some((word) => /\d{3}/.test(word) && !word.includes(text) && !text.includes(word));
  const others = numbers.slice(1).filter((own) => own !== text);
  return hasOther && others.length > 0 && !others.some((own) => words.some((word) => word.includes(own)));
}

/** Numbers of one scheme begin alike and are of one length. */
const SCHEME = 3;

/** The device's own number is of the same scheme as those of the product, and is none of them. */
function isAnotherNumber({ numbers }: DeviceModel, { plainNumbers }: ProductModel): boolean {
  return (
    numbers.some((own) =>
      plainNumbers.some(
        (each) =>
          each.length === own.length && each.slice(0, SCHEME) === own.slice(0, SCHEME) && each !== own,
      ),
    ) && !numbers.some((own) => plainNumbers.includes(own))
  );
}
