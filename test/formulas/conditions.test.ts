import fc from '../seeded';
import { itemsOf } from '../../src/core/guide/catalogue';
import { a1 } from '../../src/core/model/address';
import { serialOfDate } from '../../src/core/model/isoDate';
import { COVER_FIELDS } from '../../src/core/model/coverFields';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { lifeName, type LifeField } from '../../src/core/model/lifeFields';
import { columnOf } from '../../src/core/model/rowFields';
import { isIntakeSheet } from '../../src/core/model/sheetGroups';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { SECTORS } from '../../src/core/model/terms';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { openConditions, type OpenCondition } from '../../src/core/rules/lifecycle/openConditions';
import { FIRST_ITEM_ROW } from '../../src/core/sheets/case/checkLayout';
import {
  CONDITION_COLUMNS,
  CONDITION_LINES,
  CONDITIONS_HEADING_ROW,
} from '../../src/core/sheets/life/datesLayout';
import { LIFE_TEXT } from '../../src/core/sheets/life/lifeWords';
import {
  CONDITION_LINES as REPORTED_LINES,
  LIST_COLUMN,
  MANAGEMENT_ROWS,
  RESULT_COLUMN,
} from '../../src/core/sheets/management/managementLayout';
import { caseEdits } from '../arbitraries/caseEdits';
import { openCase, type CaseBook } from './kit/caseBook';

const TEMPLATES = SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const));
const CASES = 12;

/** Whose name may be given, so that a wrong owner cannot look right. */
const OWNERS = ['specOwner', 'inhouseOwner', 'vendorOwner'] as const satisfies readonly LifeField[];

const applicant = COVER_FIELDS.find(({ field }) => field === 'applicant')!;

/** One line of the list on 期日: item, sheet, due date, owner. */
function listed({ book }: CaseBook, language: Language) {
  const sheet = SHEET_NAMES.dates[language];
  return Array.from({ length: CONDITION_LINES }, (_none, index) => {
    const row = CONDITIONS_HEADING_ROW + 1 + index;
    return (['id', 'sheet', 'due', 'owner'] as const).map((key) =>
      book.get(sheet, a1(CONDITION_COLUMNS[key], row)),
    );
  }).filter(([id]) => id !== '');
}

/** One line of the list on 経営報告: item, due date. */
function reported({ book }: CaseBook, language: Language) {
  const sheet = SHEET_NAMES.management[language];
  return Array.from({ length: REPORTED_LINES }, (_none, index) => {
    const row = MANAGEMENT_ROWS.top + 2 + index;
    return [LIST_COLUMN, LIST_COLUMN + 2].map((column) => book.get(sheet, a1(column, row)));
  }).filter(([id]) => id !== '');
}

/** How many the cells count: on 期日, on 経営報告, and of the intake on 設定. */
function counted({ book }: CaseBook, language: Language) {
  const line = itemsOf('settings').findIndex(({ derivedBy }) => derivedBy === 'conditional-items');
  return [
    book.getName(lifeName('openConditions', language)),
    book.get(SHEET_NAMES.management[language], a1(RESULT_COLUMN + 1, MANAGEMENT_ROWS.top + 6)),
    book.get(
      SHEET_NAMES.settings[language],
      a1(columnOf('settings', 'carriedAnswer'), FIRST_ITEM_ROW + line),
    ),
  ];
}

const due = (condition: OpenCondition) => (condition.due === null ? '' : serialOfDate(condition.due));

test.each(TEMPLATES)(
  '%s %s: 期日, 経営報告 and 設定 show the open conditions of the rules, with owner and due date',
  (sector, language) => {
    const open = openCase(sector, language);
    const seen = new Set<string>();
    for (const [index, sample] of fc.sample(caseEdits(sector, language), CASES).entries()) {
      open.fill(sample);
      const named = OWNERS.filter((_owner, bit) => (index >> bit) % 2 === 1);
      open.type(named.map((field) => ({ name: lifeName(field, language), value: field })));
      if (index % 3 > 0) open.type([{ name: applicant.name[language], value: 'applicant' }]);
      const reading = open.reading();
      const conditions = openConditions(reading, assessCase(reading));
      const atIntake = conditions.filter(({ sheetKey }) => isIntakeSheet(sheetKey)).length;
      expect(counted(open, language)).toEqual([
        conditions.length,
        conditions.length,
        `${LIFE_TEXT.conditionsOpen[language]}${atIntake}`,
      ]);
      expect(listed(open, language)).toEqual(
        conditions
          .slice(0, CONDITION_LINES)
          .map((each) => [each.itemId, SHEET_NAMES[each.sheetKey][language], due(each), each.owner]),
      );
      expect(reported(open, language)).toEqual(
        conditions.slice(0, REPORTED_LINES).map((each) => [each.itemId, due(each)]),
      );
      for (const { sheetKey, owner } of conditions) seen.add(`${sheetKey} ${owner}`);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['spec specOwner', 'vendor vendorOwner', 'operation applicant', 'operation ']),
    );
  },
);
