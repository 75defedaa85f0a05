import { LOG_COLUMNS, LOG_LINES, RECORD_NAMES } from '../../model/recordLayout';
import { absolute, a1, quoteSheet } from '../../model/address';
import { COVER_FIELDS } from '../../model/coverFields';
import type { NameDescription } from '../description';
import { sealWords } from '../formulas/sealFormula';
import type { SheetDraft } from '../sheetDraft';
import { RECORD_TEXT } from '../recordWords';
import type { StyleKey } from '../styles';
import type { CaseContext } from './context';
import { SEAL_ROW } from './coverLayout';
import { brokenSealFormat } from './sealFormats';

/** Columns behind those of 審査: number, digest and detail. */
export const LOG_WIDTHS = [8, 44, 16] as const;
/** A digest of 64 characters takes two lines. */
const LOG_ROW_HEIGHT = 30;

const FIRST_COLUMN = 1;

const LOG_STYLES: Readonly<Record<keyof typeof LOG_COLUMNS, StyleKey>> = {
  kind: 'inputLine',
  who: 'inputLine',
  on: 'inputDate',
  number: 'inputCount',
  digest: 'inputLine',
  detail: 'inputLine',
};

/** The cover's seal status, shown where HQ decides. */
export function writeSealLine(draft: SheetDraft, { language }: CaseContext): void {
  const field = COVER_FIELDS.find((entry) => entry.field === 'sealStatus');
  draft.text(FIRST_COLUMN, SEAL_ROW, 'label', field?.label[language] ?? '');
  const name = field?.name[language] ?? '';
  draft.formula(FIRST_COLUMN + 1, SEAL_ROW, 'computed', name, sealWords(language).none);
  draft.conditionalFormats.push(brokenSealFormat(a1(FIRST_COLUMN + 1, SEAL_ROW), language));
}

/** The log of submissions, returns and decisions at the end of 審査; the pane writes it, people may too. */
export function writeLog(draft: SheetDraft, sheetName: string, { language }: CaseContext): NameDescription {
  const heading = draft.lastRow + 3;
  draft.text(FIRST_COLUMN, heading - 1, 'section', RECORD_TEXT.section[language]);
  for (const [key, column] of Object.entries(LOG_COLUMNS)) {
    const field = key as keyof typeof LOG_COLUMNS;
    draft.text(FIRST_COLUMN + column, heading, 'heading', RECORD_TEXT[field][language]);
    for (let line = 1; line <= LOG_LINES; line += 1) {
      draft.put(FIRST_COLUMN + column, heading + line, LOG_STYLES[field]);
    }
  }
  for (let line = 1; line <= LOG_LINES; line += 1) draft.height(heading + line, LOG_ROW_HEIGHT);
  const last = FIRST_COLUMN + Object.keys(LOG_COLUMNS).length - 1;
  const cells = `${absolute(FIRST_COLUMN, heading + 1)}:${absolute(last, heading + LOG_LINES)}`;
  return { name: RECORD_NAMES.log[language], ref: `${quoteSheet(sheetName)}!${cells}` };
}
