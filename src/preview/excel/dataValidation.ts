import { apiNotFound, invalidArgument } from '../protocol/apiError';
import { hostType, type Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { booleanArgument, recordArgument, stringArgument } from './arguments';
import { parseAddress } from './area';
import { findSheet, type RangeTarget } from './book';
import { comparisonOf, comparisonRule } from './comparisonRule';
import { asAddin, gridRange, refuseProtected } from './cells';

type GridRule = ReturnType<ReturnType<typeof gridRange>['getDataValidations']>[number];

type MaybeRule = ReturnType<ReturnType<typeof gridRange>['getDataValidation']>;

/** Grid type names to Excel's. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  listMultiple: 'List',
  custom: 'Custom',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  checkbox: 'List',
};

/** Excel's DataValidation of a range. Lists and formulas can be written; every kind can be read. */
export const dataValidationType = hostType<RangeTarget>({
  name: 'DataValidation',
  scalars: {
    Rule: { get: ruleOf, set: setRule },
    ErrorAlert: { get: errorAlert, set: (range, value) => setAlert(range, value), onlyWhenAsked: true },
    Prompt: { get: prompt, set: (range, value) => setPrompt(range, value), onlyWhenAsked: true },
    IgnoreBlanks: {
      get: (range) => gridRange(range).getDataValidation()?.rule.allowBlank ?? true,
      set: setIgnoreBlanks,
    },
  },
});

function typeOf(rule: MaybeRule): string {
  return rule ? (TYPES[rule.getCriteriaType()] ?? 'Inconsistent') : 'None';
}

function ruleOf(range: RangeTarget): WireValue {
  const found = gridRange(range).getDataValidation();
  if (!found) return {};
  const { rule } = found;
  const basic = comparisonOf(rule);
  switch (typeOf(found)) {
    case 'List':
      return {
        list: { inCellDropDown: rule.showDropDown !== false, source: listSource(rule.formula1 ?? '') },
      };
    case 'Custom':
      return { custom: { formula: rule.formula1 ?? '' } };
    case 'WholeNumber':
      return { wholeNumber: basic };
    case 'Decimal':
      return { decimal: basic };
    case 'Date':
      return { date: basic };
    case 'Time':
      return { time: basic };
    case 'TextLength':
      return { textLength: basic };
    default:
      return {};
  }
}

/** The grid keeps an inline list as a JSON array; Excel joins it with commas. */
function listSource(formula: string): string {
  return formula.startsWith('[') ? (JSON.parse(formula) as string[]).join(',') : formula;
}

function setRule(range: RangeTarget, value: Argument): void {
  const record = recordArgument(value);
  const builder = range.book.api.newDataValidation();
  const [kind = ''] = Object.keys(record);
  if (kind === 'custom')
    builder.requireFormulaSatisfied(stringArgument(recordArgument(record.custom).formula));
  else if (kind === 'list') listRule(range, builder, recordArgument(record.list));
  else {
    setComparison(range, comparisonRule(kind, record));
    return;
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum needs a browser
  const rule = builder.setOptions({ renderMode: ARROW }).setAllowInvalid(false).build();
  if (kind === 'list') keepReference(rule, recordArgument(record.list).source);
  guarded(range, () => gridRange(range).setDataValidation(rule));
}

/** A list given as a formula keeps its `$`; the grid would drop them. */
function keepReference({ rule }: { readonly rule: object }, source: Argument): void {
  if (typeof source === 'string' && source.startsWith('=')) Object.assign(rule, { formula1: source });
}

/** The grid's builder knows not all comparisons: the rule is given as it is kept. */
function setComparison(range: RangeTarget, rule: ReturnType<typeof comparisonRule>): void {
  const unitId = range.book.workbook.getId();
  const subUnitId = range.sheet.getSheetId();
  const ranges = [gridRange(range).getRange()];
  guarded(range, () => {
    gridRange(range).setDataValidation(null);
    range.book.api.syncExecuteCommand(ADD_RULE, {
      unitId,
      subUnitId,
      rule: { ...rule, uid: `dv-${crypto.randomUUID()}`, ranges },
    });
  });
}

const ADD_RULE = 'data-validation.mutation.addRule';

/** `DataValidationRenderMode.ARROW`: a dropdown that looks like Excel's. */
const ARROW = 1;

type Builder = ReturnType<RangeTarget['book']['api']['newDataValidation']>;

/** Inline lists over 255 characters break a file, so Excel refuses them. */
function listRule(range: RangeTarget, builder: Builder, list: Readonly<Record<string, Argument>>): void {
  const source = list.source;
  const shown = list.inCellDropDown !== false;
  const other = range.book.types.rangeOf(source) ?? namedSource(range, source);
  if (other !== undefined) return void builder.requireValueInRange(gridRange(other), false, shown);
  const text = stringArgument(source);
  if (text.length > 255)
    throw invalidArgument('DataValidation.rule', 'An inline list holds at most 255 characters.');
  builder.requireValueInList(text.split(','), false, shown);
}

function namedSource({ book, sheet }: RangeTarget, source: Argument): RangeTarget | undefined {
  if (typeof source !== 'string' || !source.startsWith('=')) return undefined;
  const address = parseAddress(source.slice(1));
  if (address === undefined) throw apiNotFound('DataValidation.rule.list.source as a formula');
  const home = address.sheet === undefined ? sheet : findSheet(book, address.sheet);
  if (home === undefined) throw invalidArgument('DataValidation.rule');
  return { book, sheet: home, area: address.area };
}

const ERROR_STYLES = ['Information', 'Stop', 'Warning'];

function errorAlert(range: RangeTarget): WireValue {
  const rule = gridRange(range).getDataValidation()?.rule;
  const style = ERROR_STYLES[rule?.errorStyle ?? 1] ?? 'Stop';
  return {
    message: rule?.error ?? '',
    title: rule?.errorTitle ?? '',
    style,
    showAlert: rule?.showErrorMessage !== false,
  };
}

function setAlert(range: RangeTarget, value: Argument): void {
  const alert = recordArgument(value);
  setOption(range, {
    error: textOf(alert.message),
    errorTitle: textOf(alert.title),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum needs a browser
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(textOf(alert.style) || 'Stop')),
    showErrorMessage: alert.showAlert !== false,
  });
}

function prompt(range: RangeTarget): WireValue {
  const rule = gridRange(range).getDataValidation()?.rule;
  return {
    message: rule?.prompt ?? '',
    title: rule?.promptTitle ?? '',
    showPrompt: rule?.showInputMessage === true,
  };
}

function setPrompt(range: RangeTarget, value: Argument): void {
  const shown = recordArgument(value);
  setOption(range, {
    prompt: textOf(shown.message),
    promptTitle: textOf(shown.title),
    showInputMessage: shown.showPrompt !== false,
  });
}

function setOption(range: RangeTarget, options: Parameters<GridRule['setOptions']>[0]): void {
  const rule = gridRange(range).getDataValidation();
  if (!rule) throw invalidArgument('DataValidation', 'Set the rule before its texts.');
  guarded(range, () => rule.setOptions(options));
}

function textOf(value: Argument): string {
  return typeof value === 'string' ? value : '';
}

function setIgnoreBlanks(range: RangeTarget, value: Argument): void {
  const rule = gridRange(range).getDataValidation();
  if (!rule) throw invalidArgument('DataValidation', 'Set the rule before its options.');
  const changed = rule.copy().setAllowBlank(booleanArgument(value)).build();
  guarded(range, () => gridRange(range).setDataValidation(changed));
}

function guarded(range: RangeTarget, apply: () => unknown): void {
  refuseProtected(range, 'DataValidation');
  asAddin(range.book, apply);
}
