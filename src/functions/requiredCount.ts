import type { Requirement } from '../core/model/states';
import { itemsOf } from '../core/guide/catalogue';
import type { Language } from '../core/model/language';
import { textOf } from '../core/text/text';
import { REQUIREMENT_WORDS } from '../core/text/vocabularies';
import { readFlag, readWord, type Argument, type Cell } from './cells';
import { languageOf, readLevel } from './readLevel';
import { readSheet } from './readSheet';
import { requirementAt } from './required';
import { rowRequirementWords } from './requirementWords';
import { elementwise, type Spill } from './spill';

function readKind(cell: Cell, language: Language): Requirement {
  return readWord(REQUIREMENT_WORDS, cell, 'requirement', language, rowRequirementWords)?.key ?? 'required';
}

/**
 * IIOT.REQUIREDCOUNT: how many items of a sheet are 必須 at a level, or of another kind.
 * @returns a count; 未判定 for blank or undecided input
 */
export function requiredCount(
  sheet: Argument,
  level: Argument,
  labelValid?: Argument,
  kind?: Argument,
): Spill {
  return elementwise([sheet, level, labelValid, kind], (sheetCell, levelCell, labelCell, kindCell) => {
    const read = readLevel(levelCell, languageOf(sheetCell));
    const key = readSheet(sheetCell, read.language);
    const wanted = readKind(kindCell, read.language);
    const at = read.level;
    if (key === null || at === null) return textOf(read.language).undecided;
    const isValid = readFlag(labelCell, read.language) ?? false;
    return itemsOf(key).filter((item) => requirementAt(item, at, isValid) === wanted).length;
  });
}
