import { ITEMS } from '../../guide/catalogue';
import { CERTIFICATE } from '../../guide/notes/certificate';
import { absolute, a1, quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import { quote } from '../formulas/expressions';
import { mediaNoteFormula, mediaVerdictFormula } from '../formulas/mediaVerdict';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { STATE_LOOKS, verdictFormats } from '../case/stateFormats';
import { writeLifeFields } from './lifeBlock';
import { LIFE_RANGES } from '../../model/lifeRanges';
import { describeLifeSheet, writeLifeHead } from './lifeSheet';
import { LIFE_TEXT } from './lifeWords';
import { writeKinds } from './mediaKinds';
import {
  MEDIA_FIRST_COLUMN,
  MEDIA_FIRST_ROW,
  MEDIA_HEADING_ROW,
  MEDIA_LAST_COLUMN,
  MEDIA_LAST_ROW,
  MEDIA_WIDTHS,
  mediaColumn,
  mediaRange,
} from './mediaLayout';
import { listValidation, writeMediaTable } from './mediaTable';

const FIELDS_ROW = MEDIA_LAST_ROW + 3;
/** Below the table: between the columns that repeat in print and the last one of the first page. */
const BELOW = { label: mediaColumn('info'), last: mediaColumn('recommended') } as const;
/** Points of the reason, which may take three lines. */
const NOTE_HEIGHT = 52;
const LABEL_LAST = mediaColumn('purgeDocumented');
const CONTRACTOR_ROW = FIELDS_ROW + 6;

/** 媒体: what each medium requires and why, what was done, whether it counts, and who answers for it. */
export function mediaSheet(context: CaseContext): SheetPart {
  const { language, words: w } = context;
  const name = SHEET_NAMES.media[language];
  const draft = new SheetDraft();
  const look = { widths: MEDIA_WIDTHS, lastColumn: MEDIA_LAST_COLUMN };
  writeLifeHead(draft, LIFE_TEXT.mediaTitle, LIFE_TEXT.mediaNote, look, context);
  draft.text(1, MEDIA_HEADING_ROW - 1, 'section', LIFE_TEXT.mediaTable[language]);
  writeMediaTable(
    draft,
    { internalRule: internalRule(context), cryptoConditions: cryptoHolds(context) },
    context,
  );
  writeKinds(draft, context);
  const fields = writeOutcome(draft, name, context);
  const contractor = writeContractor(draft, context);
  const verdict = a1(LABEL_LAST + 1, FIELDS_ROW);
  draft.conditionalFormats.push(...verdictFormats(verdict, `$${verdict}`, w), ...enoughFormats(context));
  const cells = `${absolute(MEDIA_FIRST_COLUMN, MEDIA_FIRST_ROW)}:${absolute(MEDIA_LAST_COLUMN, MEDIA_LAST_ROW)}`;
  return {
    names: [
      ...fields,
      { name: LIFE_RANGES.media[language], ref: `${quoteSheet(name)}!${cells}` },
      contractor,
    ],
    sheet: describeLifeSheet(
      draft,
      {
        key: 'media',
        ...look,
        lastRow: CONTRACTOR_ROW + CERTIFICATE.contractor.criteria.length + 1,
        activeCell: a1(mediaColumn('type'), MEDIA_FIRST_ROW),
        isLater: true,
        twoWide: { titleColumns: '$A:$C' },
      },
      context,
    ),
  };
}

/** The company's own rules take precedence (guide 4.2.3(e)). */
function internalRule(context: CaseContext): string {
  return `${context.names.internalRule}=${quote(context.words.yes)}`;
}

function cryptoHolds(context: CaseContext): string {
  const done = ITEMS.get('DSP-MET-04')?.answers.find(({ key }) => key === 'done')?.[context.language];
  return `${context.names.cryptoConditions}=${quote(done ?? '')}`;
}

function writeOutcome(draft: SheetDraft, name: string, context: CaseContext): NameDescription[] {
  const { language, words: w } = context;
  draft.height(FIELDS_ROW + 1, NOTE_HEIGHT);
  draft.text(BELOW.label, FIELDS_ROW - 1, 'section', LIFE_TEXT.mediaOutcome[language]);
  const rule = internalRule(context);
  const place = (
    field: 'disposalVerdict' | 'disposalNote' | 'attended' | 'certificateMatches',
    index: number,
  ) => ({
    field,
    column: BELOW.label,
    row: FIELDS_ROW + index,
    labelLast: LABEL_LAST,
  });
  const verdict = mediaVerdictFormula(rule, context);
  const note = mediaNoteFormula(rule, contractorCells(), context);
  return writeLifeFields(
    draft,
    name,
    [
      {
        ...place('disposalVerdict', 0),
        lastColumn: LABEL_LAST + 3,
        computed: { formula: verdict, cached: w.undecided, style: 'computedCenter' },
      },
      {
        ...place('disposalNote', 1),
        lastColumn: BELOW.last,
        computed: { formula: note, cached: LIFE_TEXT.noteNoMedia[language] },
      },
      place('attended', 2),
      place('certificateMatches', 3),
    ],
    context,
  );
}

function contractorCells(): string {
  const last = CONTRACTOR_ROW + CERTIFICATE.contractor.criteria.length - 1;
  return `${absolute(LABEL_LAST + 1, CONTRACTOR_ROW)}:${absolute(LABEL_LAST + 1, last)}`;
}

/** The criteria for a contractor, each answered with yes or no, and the rule below them. */
function writeContractor(draft: SheetDraft, context: CaseContext): NameDescription {
  const { language } = context;
  draft.text(BELOW.label, CONTRACTOR_ROW - 1, 'section', LIFE_TEXT.contractorTitle[language]);
  const { criteria, rule } = CERTIFICATE.contractor;
  criteria.forEach((criterion, index) => {
    const row = CONTRACTOR_ROW + index;
    draft.text(BELOW.label, row, 'label', criterion[language]);
    draft.merge(BELOW.label, row, LABEL_LAST);
    draft.put(LABEL_LAST + 1, row, 'inputCenter');
  });
  const cells = contractorCells();
  draft.validations.push(listValidation(cells.replaceAll('$', ''), 'yesNo', context));
  const row = CONTRACTOR_ROW + criteria.length;
  const width = MEDIA_WIDTHS.slice(BELOW.label, BELOW.last + 1).reduce((sum, each) => sum + each, 0);
  draft.text(BELOW.label, row, 'note', rule[language]);
  draft.merge(BELOW.label, row, BELOW.last);
  draft.height(row, heightOf({ text: rule[language], width }));
  return {
    name: LIFE_RANGES.contractor[language],
    ref: `${quoteSheet(SHEET_NAMES.media[language])}!${cells}`,
  };
}

function enoughFormats({ language }: CaseContext) {
  const first = `$${a1(mediaColumn('enough'), MEDIA_FIRST_ROW)}`;
  const looks = { enough: 'satisfied', agreed: 'condition', ownRule: 'excluded', tooWeak: 'unmet' } as const;
  return (['enough', 'agreed', 'ownRule', 'tooWeak'] as const).map((key) => {
    const { icon, fontColor, fill } = STATE_LOOKS[looks[key]];
    return {
      range: mediaRange('enough').replaceAll('$', ''),
      rule: {
        kind: 'expression' as const,
        formula: `${first}=${quote(LIFE_TEXT[key][language])}`,
        format: { fontColor, fill, bold: true, numberFormat: `"${icon} "@` },
      },
    };
  });
}
