import type { RowState } from '../answer/requiredOutcome';
import { isHeadsRow } from '../record/boundValue';
import { contradictsLabel, rowState } from '../answer/rowState';
import { rowOf } from '../consistency/rowsOf';
import type { CheckItem } from '../../guide/item';
import type { Policy } from '../../guide/policy';
import { itemsUnder } from '../../guide/policyItems';
import type { ImpactLevel, SheetKey } from '../../model/terms';
import { requirementOf, type RequirementContext } from '../requirement/requirementOf';
import { sheetVerdict } from '../verdict/sheetVerdict';
import type { Requirement, VerdictKey } from '../../model/states';
import type { CaseFacts } from './caseFacts';

/** 要否 and 状態 of one item. */
export interface RowDecision extends RowState {
  readonly item: CheckItem;
  readonly requirement: Requirement;
  /** 要否 without the label. */
  readonly base: Requirement;
}

export interface SheetDecision {
  readonly sheet: SheetKey;
  readonly rows: readonly RowDecision[];
  /** Codes of C6–C10 that concern the sheet. */
  readonly flags: readonly string[];
  readonly verdict: VerdictKey;
}

/** Missing evidence is only a hint; never while the level is unknown. */
export function isEvidenceOptional(level: ImpactLevel | null, { evidence }: Policy): boolean {
  return level !== null && evidence[level] === 'recommended';
}
/** Nobody can answer the row before HQ has decided. */
const LATER: RowState = { state: 'later', code: null };

/** Decides one item of a case. */
function decideRow(
  item: CheckItem,
  facts: Pick<CaseFacts, 'rows' | 'installDate' | 'signOffLater'>,
  context: RequirementContext,
  policy: Policy,
): RowDecision {
  const base = requirementOf(item, { ...context, labelValid: false }, policy);
  const requirement = context.labelValid ? requirementOf(item, context, policy) : base;
  if (facts.signOffLater === true && isHeadsRow(item.id)) return { item, requirement, base, ...LATER };
  const row = { ...rowOf(facts.rows, item.id), evidenceOptional: isEvidenceOptional(context.level, policy) };
  const state = rowState(item, requirement, row, facts.installDate, base);
  return { item, requirement, base, ...state };
}

/** An item of the company counts where the workbook has its row: elsewhere nobody could answer it. */
function decidedItems(sheet: SheetKey, { rows }: CaseFacts, policy: Policy): readonly CheckItem[] {
  const items = itemsUnder(policy, sheet);
  return policy.ownItems.length === 0
    ? items
    : items.filter(({ id, origin }) => origin !== 'own' || rows.has(id));
}

/**
 * Decides all items of a sheet and its verdict; on hold at best while the impact is undecided.
 * @param holds codes of contradictions that hold the sheet
 */
export function decideSheet(
  sheet: SheetKey,
  facts: CaseFacts,
  context: RequirementContext,
  policy: Policy,
  holds: readonly string[] = [],
): SheetDecision {
  const rows = decidedItems(sheet, facts, policy).map((item) => decideRow(item, facts, context, policy));
  const contradicted = rows.some((row) =>
    contradictsLabel(row.item, row.requirement, rowOf(facts.rows, row.item.id)),
  );
  const undecided = rows.some(({ requirement }) => requirement === 'undecided');
  return {
    sheet,
    rows,
    flags: [...(contradicted ? ['LABEL_CONTRADICTION'] : []), ...holds],
    verdict: sheetVerdict(
      rows.map(({ state }) => state),
      undecided || holds.length > 0,
    ),
  };
}
