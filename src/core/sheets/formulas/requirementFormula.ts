import type { CheckItem } from '../../guide/item';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { WAIVED } from '../../rules/requirement/waiverText';
import { all, any, choose, customElseNative, isOneOf, quote } from './expressions';

/** True while the circumstance of an item holds (policy.applicability); null for "always". */
function circumstanceHolds(item: CheckItem, n: CaseNames, w: CellWords): string | null {
  switch (item.appliesWhen) {
    case null:
      return null;
    case 'verification':
      return `${n.useCase}=${quote(w.useCases.verification)}`;
    case 'externalSupport':
      return `${n.externalSupport}<>${quote(w.no)}`;
    case 'remoteMaintenance':
      return isOneOf(n.remoteConnection, [w.yes, w.unknown]);
    case 'conditionalPass':
      return `${n.verdict}=${quote(w.verdicts.conditional)}`;
    case 'removableOrConsumable':
      return all(
        `${n.removableMedia}<>""`,
        ...w.nothing.map((word) => `${n.removableMedia}<>${quote(word)}`),
      );
    case 'cryptoErase':
      return `${n.cryptoErase}=${quote(w.yes)}`;
    case 'verificationFailed':
      return `${n.verificationFailed}=${quote(w.yes)}`;
    case 'outsourcedDisposal':
      return `${n.outsourcedDisposal}=${quote(w.yes)}`;
  }
}

/** 要否 of an item by the policy sheet alone, whatever a label waives. */
export function baseRequirement(id: string, level: string, n: CaseNames, w: CellWords): string {
  const column = `IF(${level}=${quote(w.levels.high)},1,IF(${level}=${quote(w.levels.mid)},2,3))`;
  return `INDEX(${n.itemLevels},MATCH(${id},${n.itemIds},0),${column})`;
}

/** True while a label holds and the policy sheet lets it waive the item at the level (`waiverText`). */
function labelWaives(id: string, level: string, n: CaseNames): string {
  const waiver = `INDEX(${n.waivers},MATCH(${id},${n.itemIds},0))`;
  return all(n.labelValid, any(`${waiver}=${quote(WAIVED)}`, `ISNUMBER(FIND(${level},${waiver}))`));
}

/** Native counterpart of IIOT.REQUIRED for one row. */
function nativeRequirement(
  id: string,
  level: string,
  waived: string | null,
  n: CaseNames,
  w: CellWords,
): string {
  const base = baseRequirement(id, level, n, w);
  const word =
    waived !== null
      ? choose(
          [[all(waived, `${base}<>${quote(w.requirements.notRequired)}`), quote(w.requirements.exempt)]],
          base,
        )
      : base;
  return choose([[isOneOf(level, Object.values(w.levels)), word]], quote(w.undecided));
}

/**
 * 要否 of a row. Risk sheets are answered before the level is known (policy: they are required at
 * every level), so their rows do not wait for it.
 */
export function requirementFormula(
  item: CheckItem,
  id: string,
  exemptible: boolean,
  n: CaseNames,
  w: CellWords,
): string {
  const isRisk = item.sheet === 'risk-pa' || item.sheet === 'risk-fa';
  const level = isRisk
    ? `IF(${n.impactLevel}=${quote(w.undecided)},${quote(w.levels.low)},${n.impactLevel})`
    : n.impactLevel;
  const levels = `INDEX(${n.itemLevels},MATCH(${id},${n.itemIds},0),0)`;
  const waived = exemptible ? labelWaives(id, level, n) : null;
  const word = customElseNative(
    `IIOT.REQUIRED(${id},${level},${waived ?? n.labelValid},${levels})`,
    nativeRequirement(id, level, waived, n, w),
  );
  const applies = circumstanceHolds(item, n, w);
  return applies === null ? word : `IF(${applies},${word},${quote(w.requirements.notRequired)})`;
}
