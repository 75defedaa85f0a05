import type { Language } from '../../model/language';
import { a1 } from '../../model/address';
import type { CellWords } from '../cellWords';
import { quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import { DUE_FIELDS, REGISTER_COLUMNS, registerColumn, type RegisterField } from './registerColumns';
import { dueDatesOf, recordsOf, recordText } from './registerRanges';
import { ALL_SHOWN, countShown, isShown } from './overviewFilter';
import { PAST_DUE_CELL } from './overviewFigures';
import { CONDITION_LINES, OVERDUE_LINES, RIGHT, ROWS } from './overviewLayout';
import { REGISTER_TEXT } from './registerWords';

/** More than any row number, so that cells that do not match come last. */
const BEYOND = '1E+7';

/**
 * A list of cases, one line each: a value to sort by, a word, device, place, and the row in 台帳. Lists
 * and ties are found by native functions that every Excel has.
 */
interface List {
  readonly row: number;
  readonly lines: number;
  readonly title: string;
  readonly headings: readonly string[];
  readonly valueStyle: 'computedDate' | 'countCenter';
  /** The k-th value, or empty text when there are not so many. */
  readonly valueOf: (k: string) => string;
  /** Cells that hold the values. */
  readonly values: string;
  /** Word of the line, given the cell that holds the row (its hundredths are the column). */
  readonly wordOf: (place: string) => string;
}

/** Value, word, device, place of installation, row in 台帳. */
const COLUMNS = [RIGHT, RIGHT + 1, RIGHT + 2, RIGHT + 3, RIGHT + 4] as const;

function writeList(draft: SheetDraft, list: List, { language }: CellWords): void {
  const heading = list.row + 1;
  const [value, word, device, site, place] = COLUMNS;
  draft.text(RIGHT, list.row, 'section', list.title);
  list.headings.forEach((text, index) => draft.text(RIGHT + index, heading, 'heading', text));
  for (let row = heading + 1; row <= heading + list.lines; row += 1) {
    const above = `${a1(value, heading + 1).replace(/(\d+)/, '$$$1')}:${a1(value, row)}`;
    const [own, at] = [`$${a1(value, row)}`, `$${a1(place, row)}`];
    const found = `SUMPRODUCT(SMALL(((${list.values}<>${own})+(1-${isShown(language)})>0)*${BEYOND}+ROW(${list.values})+COLUMN(${list.values})/100,COUNTIF(${above},${own})))`;
    const unlessEmpty = (formula: string) => `IF(${own}="","",${formula})`;
    draft.formula(value, row, list.valueStyle, list.valueOf(`ROWS(${above})`), '');
    draft.formula(word, row, 'computed', unlessEmpty(list.wordOf(at)), '');
    draft.formula(device, row, 'computed', unlessEmpty(recordText('device', at, language)), '');
    draft.formula(site, row, 'computed', unlessEmpty(recordText('site', at, language)), '');
    draft.formula(place, row, 'countCenter', unlessEmpty(found), '');
  }
}

/** The k-th smallest date or largest count of the records that are shown; the others are put far behind. */
function nthShown(order: 'SMALL' | 'LARGE', values: string, k: string, language: Language): string {
  const behind = `(1-${isShown(language)}*ISNUMBER(${values}))*${BEYOND}`;
  return `SUMPRODUCT(${order}(${values}${order === 'SMALL' ? '+' : '-'}${behind},${k}))`;
}

const headingOf = (field: RegisterField, { language }: CellWords) =>
  REGISTER_COLUMNS[registerColumn(field)]?.heading[language] ?? field;

/** Due dates that have passed, the oldest first. */
export function writeOverdue(draft: SheetDraft, w: CellWords): void {
  const { language } = w;
  const due = dueDatesOf(language);
  const kinds = DUE_FIELDS.map((field) => quote(headingOf(field, w))).join(',');
  writeList(
    draft,
    {
      row: ROWS.overdue,
      lines: OVERDUE_LINES,
      title: REGISTER_TEXT.overdueList[language],
      headings: [
        REGISTER_TEXT.dueDate[language],
        REGISTER_TEXT.dueKind[language],
        headingOf('device', w),
        headingOf('site', w),
        REGISTER_TEXT.registerRow[language],
      ],
      valueStyle: 'computedDate',
      valueOf: (k) =>
        `IF(${k}>${PAST_DUE_CELL},"",IF(${ALL_SHOWN},SMALL(${due},${k}),${nthShown('SMALL', due, k, language)}))`,
      values: due,
      wordOf: (at) => `CHOOSE(ROUND((${at}-INT(${at}))*100,0)-${registerColumn(DUE_FIELDS[0])},${kinds})`,
    },
    w,
  );
  const first = a1(RIGHT, ROWS.overdue + 2);
  draft.conditionalFormats.push({
    range: `${first}:${a1(RIGHT, ROWS.overdue + 1 + OVERDUE_LINES)}`,
    rule: {
      kind: 'expression',
      formula: `ISNUMBER(${first})`,
      format: { fontColor: 'B10E1C', fill: 'FDF3F4', bold: true, numberFormat: '"! "yyyy/mm/dd' },
    },
  });
}

/** Cases with the most open conditions. */
export function writeOpenConditions(draft: SheetDraft, w: CellWords): void {
  const { language } = w;
  const conditions = recordsOf('conditions', language);
  const open = countShown(language, `ISNUMBER(${conditions})`, `${conditions}>0`);
  writeList(
    draft,
    {
      row: ROWS.conditions,
      lines: CONDITION_LINES,
      title: REGISTER_TEXT.conditionList[language],
      headings: [
        headingOf('conditions', w),
        headingOf('verdict', w),
        headingOf('device', w),
        headingOf('site', w),
        REGISTER_TEXT.registerRow[language],
      ],
      valueStyle: 'countCenter',
      valueOf: (k) =>
        `IF(${k}>${open},"",IF(${ALL_SHOWN},LARGE(${conditions},${k}),${nthShown('LARGE', conditions, k, language)}))`,
      values: conditions,
      wordOf: (at) => recordText('verdict', at, language),
    },
    w,
  );
}
