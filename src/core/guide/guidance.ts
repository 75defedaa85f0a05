import { byItem } from './byItem';
import { ITEMS } from './catalogue';
import type { CheckItem } from './item';
import type { Bilingual, Language } from '../model/language';
import { bilingual, GuideDataError } from './shape';
import disposal from './guidance/disposal.json';
import inhouse from './guidance/inhouse.json';
import operation from './guidance/operation.json';
import riskFa from './guidance/risk-fa.json';
import riskPa from './guidance/risk-pa.json';
import settings from './guidance/settings.json';
import spec from './guidance/spec.json';
import vendor from './guidance/vendor.json';

const FILES = {
  'risk-pa': riskPa,
  'risk-fa': riskFa,
  spec,
  inhouse,
  vendor,
  settings,
  operation,
  disposal,
};

/**
 * 確かめ方 by item id. Kept apart from the items, because the custom functions do without these
 * texts. An item without guidance, or guidance without an item, stops loading.
 */
export const GUIDANCE: ReadonlyMap<string, Bilingual> = readGuidance();

/** 確かめ方 of an item in a language. */
function guidanceOf(itemId: string, language: Language): string {
  const text = GUIDANCE.get(itemId);
  if (!text) throw new GuideDataError(`guidance: no text for item ${itemId}`);
  return text[language];
}

/** 確かめ方 of any item; a company's own item brings it along. */
export function guidanceOfItem({ id, guidance }: CheckItem, language: Language): string {
  return guidance === undefined ? guidanceOf(id, language) : guidance[language];
}

function readGuidance(): ReadonlyMap<string, Bilingual> {
  const texts = byItem(FILES, 'guidance', bilingual);
  for (const id of ITEMS.keys()) {
    if (!texts.has(id)) throw new GuideDataError(`guidance: no text for item ${id}`);
  }
  return texts;
}
