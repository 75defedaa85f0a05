import { ITEMS } from './catalogue';
import { guidanceOfItem } from './guidance';
import data from './guidance/to-vendor.json';
import type { CheckItem } from './item';
import type { Bilingual } from '../model/language';
import { bilingual, GuideDataError, mapOf, objectOf } from './shape';

/** How a row is put to the vendor, who was at no meeting: the question, and what to write in answer. */
export interface VendorText {
  readonly asked: Bilingual;
  readonly how: Bilingual;
}

/** Texts by item id: those of every item that the vendor answers, and of no other. */
export const VENDOR_TEXTS: ReadonlyMap<string, VendorText> = readTexts();

function readTexts(): ReadonlyMap<string, VendorText> {
  const file = 'guidance/to-vendor.json';
  const texts = mapOf(objectOf<VendorText>({ asked: bilingual, how: bilingual }))(data, file);
  const read = new Map(Object.entries(texts));
  for (const { id, owner } of ITEMS.values()) {
    if ((owner === 'vendor') !== read.has(id)) {
      throw new GuideDataError(`${file}: ${id} is answered by ${owner}; the vendor's items have a text here`);
    }
  }
  for (const id of read.keys()) if (!ITEMS.has(id)) throw new GuideDataError(`${file}: unknown item ${id}`);
  return read;
}

/** The texts of any item that goes to a vendor; a company's own item has one wording for everybody. */
export function vendorTextOf(item: CheckItem): VendorText {
  const own = { ja: guidanceOfItem(item, 'ja'), en: guidanceOfItem(item, 'en') };
  return VENDOR_TEXTS.get(item.id) ?? { asked: item.requirement, how: own };
}
