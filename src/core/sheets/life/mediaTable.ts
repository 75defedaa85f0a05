import { methodRank } from '../../rules/disposal/methodRank';
import { CERTIFICATE } from '../../guide/notes/certificate';
import type { ValidationDescription } from '../description';
import type { MediaSources } from '../formulas/mediaFormulas';
import { MediaRow } from '../formulas/mediaWords';
import { listRange } from '../lists';
import { heightOf } from '../rowHeight';
import type { SheetDraft } from '../sheetDraft';
import type { CaseContext } from '../case/context';
import { FIRST_DATE, LAST_DATE } from '../case/fieldCell';
import type { StyleKey } from '../styles';
import { definitions } from '../case/definitions';
import { DISPOSAL_DATA } from '../../guide/media';
import { SHEET_TEXT } from '../words';
import { COMPUTED_MEDIA, MEDIA_COLUMNS, MEDIA_LINES, type MediaColumn } from '../../model/lifeRanges';
import { LIFE_TEXT } from './lifeWords';
import {
  FOLD_COLUMNS,
  foldColumn,
  MEDIA_FIRST_ROW,
  MEDIA_HEADING_ROW,
  MEDIA_WORD_COLUMNS,
  MEDIA_WORDS,
  type MediaWordColumn,
  mediaColumn,
  mediaRange,
  STEP_COLUMNS,
  stepColumn,
  widthOfMedia,
  wordColumn,
} from './mediaLayout';

const OWN_HEADINGS = {
  serial: 'mediaSerial',
  publicOnly: 'mediaPublic',
  hqAgreed: 'mediaAgreed',
  why: 'mediaWhy',
  tool: 'mediaTool',
  counted: 'mediaCounted',
  enough: 'mediaEnough',
  verifiedBy: 'mediaVerifiedBy',
  doneBy: 'mediaDoneBy',
  doneOn: 'mediaDoneOn',
} as const satisfies Partial<Record<MediaColumn, keyof typeof LIFE_TEXT>>;

/** The list on 方針 that offers the words of a column. */
const LISTS: Readonly<Record<(typeof MEDIA_WORDS)[MediaWordColumn], string>> = {
  medium: 'media',
  confidentiality: 'confidentialities',
  yesNo: 'yesNo',
  technique: 'techniques',
  verification: 'verifications',
};

const CENTERED: readonly MediaColumn[] = [
  'confidentiality',
  'publicOnly',
  'leavesControl',
  'reuse',
  'operable',
  'purgeDocumented',
  'hqAgreed',
  'verification',
];
const LINE_HEIGHT = 34;

/** Heading of a column: the policy's word where it has one. */
function mediaHeading(column: MediaColumn, { language }: CaseContext): string {
  if (column in OWN_HEADINGS) return LIFE_TEXT[OWN_HEADINGS[column as keyof typeof OWN_HEADINGS]][language];
  const key = column === 'number' ? 'id' : column;
  return CERTIFICATE.mediaColumns.find((each) => each.key === key)?.[language] ?? column;
}

/** Writes headings, lines and validations of the table. */
export function writeMediaTable(draft: SheetDraft, sources: MediaSources, context: CaseContext): void {
  const headings = MEDIA_COLUMNS.map((column) => ({
    text: mediaHeading(column, context),
    width: widthOfMedia(column) - 2,
  }));
  MEDIA_COLUMNS.forEach((column, index) =>
    draft.text(mediaColumn(column), MEDIA_HEADING_ROW, 'heading', headings[index]?.text ?? ''),
  );
  draft.height(MEDIA_HEADING_ROW, heightOf(...headings));
  for (let line = 1; line <= MEDIA_LINES; line += 1) writeLine(draft, line, sources, context);
  draft.validations.push(
    ...MEDIA_WORD_COLUMNS.map((column) => ({
      ...listValidation(mediaRange(column).replaceAll('$', ''), LISTS[MEDIA_WORDS[column]], context),
      prompt: column === 'confidentiality' ? confidentialityPrompt(context) : null,
    })),
    dateValidation(context),
  );
}

function writeLine(draft: SheetDraft, line: number, sources: MediaSources, context: CaseContext): void {
  const row = MEDIA_FIRST_ROW + line - 1;
  const formulas = new MediaRow(row, context.words, sources);
  draft.put(mediaColumn('number'), row, 'countCenter', { kind: 'number', value: line });
  for (const column of MEDIA_COLUMNS) {
    if (column !== 'number' && !COMPUTED_MEDIA.includes(column))
      draft.put(mediaColumn(column), row, inputStyle(column));
  }
  for (const [column, formula] of Object.entries(shown(formulas, context))) {
    draft.formula(
      mediaColumn(column as MediaColumn),
      row,
      column === 'enough' ? 'state' : 'computed',
      formula,
      '',
    );
  }
  const words = formulas.words();
  const blank = MEDIA_WORD_COLUMNS.map(() => '').join('|');
  FOLD_COLUMNS.forEach((column) => draft.formula(foldColumn(column), row, 'helper', words[column], blank));
  MEDIA_WORD_COLUMNS.forEach((column) => draft.formula(wordColumn(column), row, 'helper', words[column], ''));
  const steps = formulas.steps();
  const base = methodRank(context.policy.disposal.base.unknown);
  const cached = { kind: 0, base, actual: 0 } as Readonly<Partial<Record<string, number>>>;
  STEP_COLUMNS.forEach((step) =>
    draft.formula(stepColumn(step), row, 'itemId', steps[step], cached[step] ?? ''),
  );
  draft.height(row, LINE_HEIGHT);
}

function shown(
  row: MediaRow,
  { language, policy }: CaseContext,
): Readonly<Partial<Record<MediaColumn, string>>> {
  const text = (key: keyof typeof LIFE_TEXT) => LIFE_TEXT[key][language];
  return {
    required: row.requiredWord(policy),
    recommended: row.recommendedWord(),
    why: row.whyWord({
      none: text('whyNone'),
      broken: text('whyBroken'),
      failed: text('whyFailed'),
      raised: text('whyRaised'),
      leaves: text('whyLeaves'),
      base: text('whyBase'),
    }),
    counted: row.countedWord(text('countsNothing')),
    enough: row.enoughWord({
      enough: text('enough'),
      agreed: text('agreed'),
      ownRule: text('ownRule'),
      tooWeak: text('tooWeak'),
    }),
  };
}

function inputStyle(column: MediaColumn): StyleKey {
  if (column === 'doneOn') return 'inputDate';
  return CENTERED.includes(column) ? 'inputCenter' : 'inputLine';
}

/** Examples of each confidentiality, where it is chosen. */
const confidentialityPrompt = ({ language }: CaseContext) => ({
  title: SHEET_TEXT.promptTitle[language],
  text: definitions(
    'confidentiality',
    DISPOSAL_DATA.confidentiality.filter(({ key }) => key !== 'unknown'),
    language,
  ),
});

/** Cells that take a value of a list on 方針. */
export function listValidation(
  range: string,
  list: string,
  { lists, language }: CaseContext,
): ValidationDescription {
  return {
    range,
    rule: { kind: 'list', source: listRange(lists, list, language) },
    prompt: null,
    error: { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT.errorList[language] },
    onError: 'stop',
  };
}

function dateValidation({ language }: CaseContext): ValidationDescription {
  return {
    range: mediaRange('doneOn').replaceAll('$', ''),
    rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
    prompt: null,
    error: { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT.errorDate[language] },
    onError: 'stop',
  };
}
