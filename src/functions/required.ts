import type { Requirement } from '../core/model/states';
import type { CheckItem } from '../core/guide/item';
import type { Language } from '../core/model/language';
import { DEFAULT_POLICY, type Policy } from '../core/guide/policy';
import { CIRCUMSTANCES, type Circumstance, type ImpactLevel } from '../core/model/terms';
import { requirementOf } from '../core/rules/requirement/requirementOf';
import { textOf } from '../core/text/text';
import { REQUIREMENT_LEVEL_WORDS } from '../core/text/vocabularies';
import { isBlank, readFlag, readWord, type Argument, type Cell } from './cells';
import { levelRequirementWords } from './requirementWords';
import { readItem } from './readItem';
import { readLevel } from './readLevel';
import { cellsOf, elementwise, gridOf, type Grid, type Spill } from './spill';

/** A formula knows no circumstances: what applies is decided around it, in the row. */
const ALL_APPLY = Object.fromEntries(CIRCUMSTANCES.map((key) => [key, true])) as Record<
  Circumstance,
  boolean
>;

/** 要否 of an item at a level, every circumstance taken as given. */
export function requirementAt(
  item: CheckItem,
  level: ImpactLevel,
  labelValid: boolean,
  policy: Policy = DEFAULT_POLICY,
): Requirement {
  return requirementOf(item, { level, labelValid, circumstances: ALL_APPLY }, policy);
}

const COLUMN_OF: Readonly<Record<ImpactLevel, number>> = { high: 0, mid: 1, low: 2 };
const LEVELS_OF_ITEM = 3;

/** The policy with the level that the row itself states; blank: the catalogue's. */
function policyOfRow(
  item: CheckItem,
  level: ImpactLevel,
  cells: readonly Cell[],
  language: Language,
): Policy {
  const cell = cells[COLUMN_OF[level]];
  const word = readWord(REQUIREMENT_LEVEL_WORDS, cell, 'levels', language, levelRequirementWords);
  return word === null
    ? DEFAULT_POLICY
    : { ...DEFAULT_POLICY, requiredAt: { [item.id]: { [level]: word.key } } };
}

/** Row of the `levels` argument that belongs to the item at a row of the spill. */
function levelsAt({ rows, columns, cells }: Grid, row: number): readonly Cell[] {
  if (columns === 1 && rows === LEVELS_OF_ITEM) return cells.map((line) => line[0]);
  return cells[rows === 1 ? 0 : row] ?? [];
}

/**
 * IIOT.REQUIRED: 要否 of items at a level.
 * @param itemId item ids
 * @param level 高 / 中 / 低; 未判定 or blank answers 未判定
 * @param labelValid TRUE while a JC-STAR label holds
 * @param levels the row's own values at high, mid, low, over the catalogue's; one row per item or one for all
 * @returns 必須 / 推奨 / 不要 / 免除; blank for a blank id
 */
export function required(itemId: Argument, level: Argument, labelValid?: Argument, levels?: Argument): Spill {
  const own = cellsOf(levels).every(isBlank) ? null : gridOf(levels);
  const rowNumbers = gridOf(itemId).cells.map((line, row) => line.map(() => row));
  return elementwise([itemId, level, labelValid, rowNumbers], (id, levelCell, labelCell, row) => {
    const read = readLevel(levelCell);
    const item = readItem(id, read.language);
    if (item === null) return '';
    const words = textOf(read.language).requirements;
    if (read.level === null) return words.undecided;
    const isValid = readFlag(labelCell, read.language) ?? false;
    const cells = own === null ? [] : levelsAt(own, Number(row));
    return words[
      requirementAt(item, read.level, isValid, policyOfRow(item, read.level, cells, read.language))
    ];
  });
}
