import { ApiError, apiNotFound, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { booleanArgument, stringArgument } from './arguments';
import type { RangeTarget } from './book';
import { asAddin, gridRange, refuseProtected } from './cells';
import { dataBarType, gridBar, newBar, type BarState } from './dataBar';

/** A rule that is being made: its id in the grid, and what has been set so far. */
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
}

/** Excel's ConditionalFormatCollection: formula rules and data bars can be added. */
export const conditionalFormatsType = hostType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  methods: { Add: add },
});

const conditionalFormatType = hostType<FormatTarget>({
  name: 'ConditionalFormat',
  navigations: {
    Custom: (target) => customType(target),
    DataBar: (target) => {
      const { bar } = target;
      if (bar === undefined) throw itemNotFound('ConditionalFormat.dataBar');
      return dataBarType({ bar, changed: () => update(target, {}) });
    },
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

function add(range: RangeTarget, type: Argument): HostObject {
  const kind = stringArgument(type);
  if (kind !== 'Custom' && kind !== 'DataBar') throw apiNotFound(`ConditionalFormatCollection.add(${kind})`);
  refuseProtected(range, 'ConditionalFormatCollection.add', 'allowFormatCells');
  return conditionalFormatType({
    range,
    id: '',
    formula: '',
    ...(kind === 'DataBar' ? { bar: newBar() } : {}),
  });
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

function highlight({ range, formula, fill, font, bold, numberFormat }: FormatTarget): NewRule {
  const builder = range.sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(formula)
    .setRanges([gridRange(range).getRange()]);
  if (fill !== undefined) builder.setBackground(fill);
  if (font !== undefined) builder.setFontColor(font);
  if (bold !== undefined) builder.setBold(bold);
  const rule = builder.build();
  if (numberFormat !== undefined && 'style' in rule.rule)
    rule.rule.style = { ...rule.rule.style, n: { pattern: numberFormat } };
  return rule;
}

/** The grid's builder is asked for the id and the ranges only. */
function barRule({ range }: FormatTarget, bar: BarState): NewRule {
  const built = range.sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied('=TRUE')
    .setRanges([gridRange(range).getRange()])
    .build();
  return { ...built, rule: gridBar(bar) as unknown as NewRule['rule'] };
}
