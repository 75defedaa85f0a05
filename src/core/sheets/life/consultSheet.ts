import { INTAKE_SHEETS, RISK_SHEETS } from '../../model/sheetGroups';
import { SECTORS } from '../../model/terms';
import { all, any, choose, quote } from '../formulas/expressions';
import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { CONSULT_RESULTS } from '../../model/changeKinds';
import { writeLifeFields, type LifePlace } from './lifeBlock';
import type { LifeField } from '../../model/lifeFields';
import { lifeValue } from '../understanding/ruleNames';
import { describeLifeSheet, writeLifeHead } from './lifeSheet';
import { LIFE_TEXT, type LifeTextKey } from './lifeWords';

const WIDTHS = [2, 66, 70, 3] as const;
const LAST_COLUMN = 2;
const LINE_HEIGHT = 24;

/** The record in the order of the talk; each block has its title. */
const BLOCKS: readonly (readonly [title: LifeTextKey, fields: readonly LifeField[]])[] = [
  ['consultRecord', ['consultDate', 'consultAttendees', 'consultPurpose', 'consultSupport']],
  ['consultScope', ['isIot', 'inControl', 'isIiot']],
  ['consultSheets', ['plantKind', 'sheetsToUse']],
  ['consultOutcome', ['consultResult', 'consultNext', 'consultStatus']],
];

/** 事前相談: when whom about what, whether the guide applies (3.5), which sheets to use, what comes next. */
export function consultSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const look = { widths: WIDTHS, lastColumn: LAST_COLUMN };
  writeLifeHead(draft, LIFE_TEXT.consultTitle, LIFE_TEXT.consultNote, look, context);
  const computed = formulas(context);
  const places: LifePlace[] = [];
  let row = 5;
  for (const [title, fields] of BLOCKS) {
    draft.text(1, row, 'section', LIFE_TEXT[title][language]);
    fields.forEach((field, index) => {
      const formula = computed[field];
      const at = row + 1 + index;
      draft.height(at, LINE_HEIGHT);
      places.push({ field, column: 1, row: at, ...(formula && { computed: { formula, cached: '' } }) });
    });
    row += fields.length + 2;
  }
  const names = writeLifeFields(draft, SHEET_NAMES.consult[language], withCached(places, context), context);
  return {
    names,
    sheet: describeLifeSheet(draft, { key: 'consult', ...look, lastRow: row - 2, activeCell: 'C6' }, context),
  };
}

/** What the computed fields show in an empty case. */
function withCached(places: readonly LifePlace[], { language }: CaseContext): LifePlace[] {
  const cached: Readonly<Partial<Record<LifeField, string>>> = {
    isIiot: LIFE_TEXT.isIiotOpen[language],
    consultStatus: LIFE_TEXT.consultIncomplete[language],
  };
  return places.map((place) =>
    place.computed === undefined
      ? place
      : { ...place, computed: { ...place.computed, cached: cached[place.field] ?? '' } },
  );
}

function formulas(context: CaseContext): Readonly<Partial<Record<LifeField, string>>> {
  return {
    isIiot: scopeFormula(context),
    sheetsToUse: sheetsFormula(context),
    consultStatus: statusFormula(context),
  };
}

/** An IIoT device is an IoT device used in a control system (guide 3.5). */
function scopeFormula({ language, words: w }: CaseContext): string {
  const [iot, control] = [lifeValue('isIot', language), lifeValue('inControl', language)];
  const text = (key: LifeTextKey) => quote(LIFE_TEXT[key][language]);
  return choose(
    [
      [any(`${iot}=${quote(w.no)}`, `${control}=${quote(w.no)}`), text('isIiotNo')],
      [all(`${iot}=${quote(w.yes)}`, `${control}=${quote(w.yes)}`), text('isIiotYes')],
    ],
    text('isIiotOpen'),
  );
}

/** The sheets of the intake, unless the workbook is for the other kind of plant. */
function sheetsFormula({ language, sector, words: w }: CaseContext): string {
  const kind = lifeValue('plantKind', language);
  const other = SECTORS.find((each) => each !== sector) ?? '';
  const sheets = [RISK_SHEETS[sector], ...INTAKE_SHEETS].map((key) => SHEET_NAMES[key][language]);
  return choose(
    [
      [`${kind}=""`, '""'],
      [`${kind}=${quote(other)}`, quote(LIFE_TEXT.sectorWrong[language])],
    ],
    quote(sheets.join(w.separator)),
  );
}

function statusFormula({ language }: CaseContext): string {
  const filled = ['consultAttendees', 'consultPurpose', 'plantKind', 'consultResult'] as const;
  const complete = all(
    `ISNUMBER(${lifeValue('consultDate', language)})`,
    ...filled.map((field) => `${lifeValue(field, language)}<>""`),
  );
  const again = CONSULT_RESULTS.find(({ key }) => key === 'again')?.[language] ?? '';
  const needsDate = all(
    `${lifeValue('consultResult', language)}=${quote(again)}`,
    `NOT(ISNUMBER(${lifeValue('consultNext', language)}))`,
  );
  return choose(
    [[all(complete, `NOT(${needsDate})`), quote(LIFE_TEXT.consultComplete[language])]],
    quote(LIFE_TEXT.consultIncomplete[language]),
  );
}
