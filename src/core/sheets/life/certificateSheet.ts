import { CERTIFICATE } from '../../guide/notes/certificate';
import { quoteSheet } from '../../model/address';
import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { writeLifeFields } from './lifeBlock';
import { lifeName } from '../../model/lifeFields';
import { describeLifeSheet, writeLifeHead } from './lifeSheet';
import { LIFE_TEXT } from './lifeWords';
import type { MediaColumn } from '../../model/lifeRanges';
import { mediaRange } from './mediaLayout';

const WIDTHS = [2, 48, 82] as const;
const LAST_COLUMN = 2;
const NUMBER_ROW = 5;
const FIRST_ROW = NUMBER_ROW + 2;
const LINE_HEIGHT = 21;
const SIGNATURE_HEIGHT = 42;

/** Fields of the certificate that are columns of the table of media. */
const FROM_TABLE: Readonly<Record<string, MediaColumn>> = {
  serial: 'serial',
  mediaType: 'type',
  confBefore: 'confidentiality',
  method: 'counted',
  technique: 'technique',
  tool: 'tool',
  verifyResult: 'verification',
  destination: 'destination',
  performedBy: 'doneBy',
  performedOn: 'doneOn',
  verifiedBy: 'verifiedBy',
};

/** 抹消証明書: one page about one medium, filled from the table; what only the signer knows stays blank. */
export function certificateSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const look = { widths: WIDTHS, lastColumn: LAST_COLUMN };
  writeLifeHead(draft, LIFE_TEXT.certificateTitle, LIFE_TEXT.certificateNote, look, context);
  const names = writeLifeFields(
    draft,
    SHEET_NAMES.certificate[language],
    [{ field: 'certificateMedium', column: 1, row: NUMBER_ROW }],
    context,
  );
  CERTIFICATE.certificateFields.forEach(({ key, ...label }, index) =>
    writeField(draft, FIRST_ROW + index, key, label[language], context),
  );
  const last = FIRST_ROW + CERTIFICATE.certificateFields.length + 1;
  draft.text(1, last, 'plain', LIFE_TEXT.certificateStatement[language]);
  draft.merge(1, last, LAST_COLUMN);
  return {
    names,
    sheet: describeLifeSheet(
      draft,
      { key: 'certificate', ...look, lastRow: last, activeCell: `C${NUMBER_ROW}`, isLater: true },
      context,
    ),
  };
}

function writeField(draft: SheetDraft, row: number, key: string, label: string, context: CaseContext): void {
  draft.text(1, row, 'label', label);
  draft.height(row, key === 'signature' ? SIGNATURE_HEIGHT : LINE_HEIGHT);
  const formula = valueFormula(key, context);
  if (formula === null) draft.put(2, row, 'computed');
  else draft.formula(2, row, key === 'performedOn' ? 'dateLeft' : 'computed', formula, '');
}

function valueFormula(key: string, { language, names: n }: CaseContext): string | null {
  const medium = lifeName('certificateMedium', language);
  const chosen = (value: string) => `IF(${medium}="","",${value})`;
  const column = FROM_TABLE[key];
  if (column !== undefined) {
    const range = `${quoteSheet(SHEET_NAMES.media[language])}!${mediaRange(column)}`;
    const cell = `INDEX(${range},${medium})`;
    return chosen(key === 'performedOn' ? `IF(${cell}="","",${cell})` : `${cell}&""`);
  }
  const cover: Readonly<Record<string, string>> = {
    manufacturer: `${n.maker}&""`,
    model: `${n.model}&""`,
    location: `${n.typed.site}&""`,
    mediaSource: `${n.typed.device}&""`,
    assetNo: `${n.typed.caseId}&"-"&${medium}`,
  };
  const value = cover[key];
  return value === undefined ? null : chosen(value);
}
