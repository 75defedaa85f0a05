import { ApiError, apiNotFound, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { booleanArgument, numberArgument, stringArgument } from './arguments';
import type { RangeTarget } from './book';
import { asAddin, gridRange, refuseProtected } from './cells';
import { dataBarType, gridBar, newBar, type BarState } from './dataBar';

type GridRule = ReturnType<ReturnType<typeof gridRange>['getConditionalFormattingRules']>[number];

/** One rule: its id in the grid and, for rules made here, what has been set so far. */
interface FormatTarget {
  readonly range: RangeTarget;
  id: string;
  formula: string;
  fill?: string;
  font?: string;
  bold?: boolean;
  numberFormat?: string;
  /** Of a data bar, which has no formula. */
  bar?: BarState;
  stop: boolean;
}

/** Excel's ConditionalFormatCollection. Formula rules can be added; every rule can be listed and removed. */
export const conditionalFormatsType = hostType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  items: (range) => rulesOf(range).map((rule) => wrap(range, rule)),
  item: getItem,
  methods: {
    Add: add,
    ClearAll: (range) => {
      refuseProtected(range, 'ConditionalFormatCollection.clearAll', 'allowFormatCells');
      asAddin(range.book, () => gridRange(range).clearConditionalFormatRules());
    },
    GetCount: (range) => rulesOf(range).length,
    GetItem: getItem,
    GetItemAt: (range, index) => {
      const rule = rulesOf(range)[numberArgument(index)];
      if (rule === undefined) throw itemNotFound('ConditionalFormatCollection.getItemAt');
      return wrap(range, rule);
    },
    GetItemOrNullObject: (range, id) => {
      const rule = rulesOf(range).find((each) => each.cfId === id);
      return rule === undefined ? HostObject.NULL : wrap(range, rule);
    },
  },
});

const conditionalFormatType = hostType<FormatTarget>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: {
      get: ({ formula, bar }) => (bar === undefined ? (formula === '' ? 'CellValue' : 'Custom') : 'DataBar'),
    },
    Priority: { get: priority, set: (_target, value) => void numberArgument(value) },
    StopIfTrue: {
      get: ({ stop }) => stop,
      set: (target, value) => update(target, { stop: booleanArgument(value) }),
    },
  },
  navigations: {
    Custom: (target) => customType(target),
    DataBar: (target) => {
      const { bar } = target;
      if (bar === undefined) throw itemNotFound('ConditionalFormat.dataBar');
      return dataBarType({ bar, changed: () => update(target, {}) });
    },
    CustomOrNullObject: (target) => (target.formula === '' ? HostObject.NULL : customType(target)),
  },
  methods: {
    Delete: ({ range, id }) => {
      refuseProtected(range, 'ConditionalFormat.delete', 'allowFormatCells');
      asAddin(range.book, () => range.sheet.deleteConditionalFormattingRule(id));
    },
    GetRange: ({ range }) => range.book.types.range(range),
  },
});

const customType = hostType<FormatTarget>({
  name: 'CustomConditionalFormat',
  navigations: { Rule: (target) => ruleType(target), Format: (target) => formatType(target) },
});

const ruleType = hostType<FormatTarget>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ formula }) => formula,
      set: (target, value) => update(target, { formula: stringArgument(value) }),
    },
  },
});

const formatType = hostType<FormatTarget>({
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: {
      get: ({ numberFormat }) => numberFormat ?? '',
      set: (target, value) => update(target, { numberFormat: stringArgument(value) }),
    },
  },
  navigations: { Fill: (target) => fillType(target), Font: (target) => fontType(target) },
});

const fillType = hostType<FormatTarget>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: ({ fill }) => fill ?? '',
      set: (target, value) => update(target, { fill: stringArgument(value) }),
    },
  },
});

const fontType = hostType<FormatTarget>({
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: {
      get: ({ bold }) => bold ?? null,
      set: (target, value) => update(target, { bold: booleanArgument(value) }),
    },
    Color: {
      get: ({ font }) => font ?? '',
      set: (target, value) => update(target, { font: stringArgument(value) }),
    },
  },
});

function rulesOf(range: RangeTarget): GridRule[] {
  return gridRange(range).getConditionalFormattingRules();
}

function wrap(range: RangeTarget, rule: GridRule): HostObject {
  const kind: object = rule.rule;
  const formula =
    'subType' in kind && kind.subType === 'formula' && 'value' in kind && typeof kind.value === 'string'
      ? kind.value
      : '';
  return conditionalFormatType({ range, id: rule.cfId, formula, stop: rule.stopIfTrue });
}

function getItem(range: RangeTarget, id: Argument): HostObject {
  const rule = rulesOf(range).find((each) => each.cfId === id);
  if (rule === undefined) throw itemNotFound('ConditionalFormatCollection.getItem');
  return wrap(range, rule);
}

function add(range: RangeTarget, type: Argument): HostObject {
  const kind = stringArgument(type);
  if (kind === 'DataBar') {
    refuseProtected(range, 'ConditionalFormatCollection.add', 'allowFormatCells');
    return conditionalFormatType({ range, id: '', formula: '', stop: false, bar: newBar() });
  }
  if (kind !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add(${kind})`);
  refuseProtected(range, 'ConditionalFormatCollection.add', 'allowFormatCells');
  return conditionalFormatType({ range, id: '', formula: '', stop: false });
}

function priority({ range, id }: FormatTarget): number {
  return rulesOf(range).findIndex((rule) => rule.cfId === id);
}

/** The grid takes a rule whole: it is replaced at every change once it has a formula or is a bar. */
function update(target: FormatTarget, change: Partial<FormatTarget>): void {
  refuseProtected(target.range, 'ConditionalFormat', 'allowFormatCells');
  Object.assign(target, change);
  const { range, formula, bar } = target;
  if (formula === '' && bar === undefined) return;
  if (bar === undefined && !formula.startsWith('='))
    throw new ApiError('InvalidArgument', 'A formula begins with =.', 'ConditionalFormatRule.formula');
  const rule = bar === undefined ? highlight(target) : barRule(target, bar);
  asAddin(range.book, () => {
    if (target.id !== '') range.sheet.deleteConditionalFormattingRule(target.id);
    range.sheet.addConditionalFormattingRule(rule);
  });
  target.id = rule.cfId;
}

type NewRule = Parameters<RangeTarget['sheet']['addConditionalFormattingRule']>[0];

function highlight({ range, formula, fill, font, bold, numberFormat, stop }: FormatTarget): NewRule {
  const builder = range.sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(formula)
    .setRanges([gridRange(range).getRange()]);
  if (fill !== undefined) builder.setBackground(fill);
  if (font !== undefined) builder.setFontColor(font);
  if (bold !== undefined) builder.setBold(bold);
  const rule = { ...builder.build(), stopIfTrue: stop };
  if (numberFormat !== undefined && 'style' in rule.rule)
    rule.rule.style = { ...rule.rule.style, n: { pattern: numberFormat } };
  return rule;
}

/** The grid's builder is asked for the id and the ranges only. */
function barRule({ range, stop }: FormatTarget, bar: BarState): NewRule {
  const built = range.sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied('=TRUE')
    .setRanges([gridRange(range).getRange()])
    .build();
  return { ...built, stopIfTrue: stop, rule: gridBar(bar) as unknown as NewRule['rule'] };
}
