import { absolute, quoteSheet } from '../../model/address';
import { quote } from '../formulas/expressions';
import { columnOf, type RowField } from '../../model/rowFields';
import { SHEET_NAMES } from '../../model/sheetNames';
import { FIRST_ITEM_ROW } from '../case/checkLayout';
import type { CaseContext } from '../case/context';

/** More than any row number, so that rows that do not match come last. */
const BEYOND = '1E+7';

/** How the k-th row that passed on a condition is found across the sheets, without functions of newer Excels. */
export interface ConditionFormulas {
  readonly count: string;
  /** Sheet and row of the k-th as one number: sheets count ten millions. */
  readonly place: (k: string) => string;
  /** One field of the row at a place. */
  readonly field: (name: RowField, place: string) => string;
}

/** Formulas over the states of all check sheets. */
export function conditionFormulas({ sheetKeys, itemsOf, language, words }: CaseContext): ConditionFormulas {
  const condition = quote(words.states.condition);
  const column = columnOf('state');
  const sheets = sheetKeys.map((key) => quoteSheet(SHEET_NAMES[key][language]));
  const states = sheetKeys.map(
    (key, index) =>
      `${sheets[index] ?? ''}!${absolute(column, FIRST_ITEM_ROW)}:${absolute(column, FIRST_ITEM_ROW + itemsOf(key).length - 1)}`,
  );
  const counts = states.map((range) => `COUNTIF(${range},${condition})`);
  const place = (k: string): string =>
    states.reduceRight((rest, range, index) => {
      const before = ['0', ...counts.slice(0, index)].join('+');
      const row = `SUMPRODUCT(SMALL((${range}<>${condition})*${BEYOND}+ROW(${range}),${k}-(${before})))`;
      return `IF(${k}<=${counts.slice(0, index + 1).join('+')},${index + 1}*${BEYOND}+${row},${rest})`;
    }, '""');
  const field = (name: RowField, cell: string): string => {
    const cells = sheets.map((sheet) => {
      const letters = absolute(columnOf(name), 1).replace(/\d+$/, '').replace(/\$$/, '');
      return `INDEX(${sheet}!${letters}:${letters},MOD(${cell},${BEYOND}))`;
    });
    return `IF(${cell}="","",CHOOSE(INT(${cell}/${BEYOND}),${cells.join(',')}))`;
  };
  return { count: counts.join('+'), place, field };
}
