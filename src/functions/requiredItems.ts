import { itemsOf } from '../core/guide/catalogue';
import { textOf } from '../core/text/text';
import { readFlag, type Argument } from './cells';
import { languageOf, readLevel } from './readLevel';
import { readSheet } from './readSheet';
import { requirementAt } from './required';
import { firstCell, type Spill } from './spill';

/**
 * IIOT.REQUIREDITEMS: the items of a sheet that are not 不要 at a level.
 * @returns rows of id, 確認事項, 要否; 未判定 for blank or undecided input
 */
export function requiredItems(sheet: Argument, level: Argument, labelValid?: Argument): Spill {
  const sheetCell = firstCell(sheet);
  const read = readLevel(firstCell(level), languageOf(sheetCell));
  const key = readSheet(sheetCell, read.language);
  const words = textOf(read.language).requirements;
  const at = read.level;
  if (key === null || at === null) return [[words.undecided]];
  const isValid = readFlag(firstCell(labelValid), read.language) ?? false;
  return itemsOf(key)
    .map((item) => ({ item, requirement: requirementAt(item, at, isValid) }))
    .filter(({ requirement }) => requirement !== 'notRequired')
    .map(({ item, requirement }) => [item.id, item.requirement[read.language], words[requirement]]);
}
