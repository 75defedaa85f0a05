import { IMPACT_DATA } from '../../../guide/impactTerms';
import type { Language } from '../../../model/language';
import { COVER_FIELDS, type CoverField, type CoverKind } from '../../../model/coverFields';
import { allowedText } from '../../../text/allowedText';
import { textOf } from '../../../text/text';
import {
  LEVEL_WORDS,
  USE_CASE_WORDS,
  USE_WORDS,
  VERDICT_WORDS,
  YES_NO_WORDS,
} from '../../../text/vocabularies';
import { recognise, recogniseSeveral } from '../../../model/vocabulary';
import type { Finding } from '../../../model/finding';
import { dateOfCell, errorOf, isFilled, isUnreadableCell, textOfCell } from '../../../model/cell';
import { starLevelOf } from '../../../text/vocabularies';
import { fold } from '../../../model/typed/fold';
import type { CellValue } from '../../../model/reading';
import { caseFinding, coverPlace, type FindingContext } from './findingContext';

const COUNT = /^[1-9][0-9]*$/;
const MAIL = /^[^\s@]+@[^\s@]+$/;

/** Whether a filled cell can be read as its field. */
const READABLE: Readonly<Record<Exclude<CoverKind, 'date'>, (text: string) => boolean>> = {
  text: () => true,
  computed: () => true,
  count: (text) => COUNT.test(fold(text)),
  mail: (text) => MAIL.test(text),
  uses: (text) => recogniseSeveral(USE_WORDS, text) !== null,
  useCase: (text) => recognise(USE_CASE_WORDS, text) !== null,
  yesNoUnknown: (text) => recognise(YES_NO_WORDS, text) !== null,
  yesNo: (text) => ['yes', 'no'].includes(recognise(YES_NO_WORDS, text)?.key ?? ''),
  starLevel: (text) => starLevelOf(text) !== null,
  impactLevel: (text) => recognise(LEVEL_WORDS, text) !== null,
  verdict: (text) => recognise(VERDICT_WORDS, text) !== null,
};

/** Words that a field allows, as its dropdown shows them. */
function allowedOf(kind: CoverKind, language: Language): readonly string[] {
  const { yes, no, unknown } = textOf(language);
  switch (kind) {
    case 'uses':
      return IMPACT_DATA.uses.map((use) => use[language]);
    case 'useCase':
      return IMPACT_DATA.useCases.map((useCase) => useCase[language]);
    case 'yesNoUnknown':
      return [yes, no, unknown];
    case 'yesNo':
      return [yes, no];
    case 'starLevel':
      return ['☆1', '☆2', '☆3', '☆4'];
    case 'verdict':
      return Object.values(textOf(language).verdicts);
    case 'impactLevel':
      return IMPACT_DATA.levels.map((level) => level[language]);
    case 'count':
      return ['1', '2', '3'];
    case 'mail':
      return ['name@example.co.jp'];
    default:
      return [];
  }
}

/** Passes by itself; only before sending is it worth a word. */
const STILL_CALCULATING = '#BUSY!';

function coverFinding(
  field: CoverField,
  kind: CoverKind,
  cell: CellValue,
  context: FindingContext,
): Finding | null {
  const places = [coverPlace(context, field)];
  const error = errorOf(cell);
  if (error === STILL_CALCULATING) return null;
  if (error !== null) return caseFinding('ERROR_CELL', 'error', places, { value: error });
  if (isUnreadableCell(cell)) return caseFinding('UNREADABLE_TEXT', 'error', places);
  if (!isFilled(cell)) return null;
  const value = textOfCell(cell);
  if (kind === 'date') {
    return dateOfCell(cell) === null ? caseFinding('WRONG_DATE', 'error', places, { value }) : null;
  }
  if (READABLE[kind](value)) return null;
  const { language } = context.reading;
  const label = COVER_FIELDS.find((entry) => entry.field === field)?.label[language] ?? field;
  const allowed = allowedText(allowedOf(kind, language), language);
  return caseFinding('UNKNOWN_VALUE', 'error', places, { value, field: label, allowed });
}

/** A label that is given but does not count, and dates without which something cannot be checked. */
function gaps(context: FindingContext): readonly Finding[] {
  const { facts, cover } = context.workbook;
  const hasLabel = facts.label !== null;
  const planned = [...context.decision.sheets.values()].some(
    ({ sheet, rows }) => sheet !== 'operation' && rows.some(({ state }) => state === 'condition'),
  );
  return [
    ...(hasLabel && cover.asOf === null
      ? [caseFinding('AS_OF_MISSING', 'warning', [coverPlace(context, 'asOf')])]
      : []),
    ...(hasLabel && cover.asOf !== null && !context.decision.labelValid
      ? [
          caseFinding('LABEL_NOT_VALID', 'warning', [
            coverPlace(context, 'labelLevel'),
            coverPlace(context, 'labelExpires'),
          ]),
        ]
      : []),
    ...(planned && cover.installDate === null
      ? [caseFinding('INSTALL_DATE_MISSING', 'warning', [coverPlace(context, 'installDate')])]
      : []),
  ];
}

/** Cells of cover and review sheet that cannot be read, and what is missing there. */
export function coverFindings(context: FindingContext): readonly Finding[] {
  const cells = COVER_FIELDS.flatMap(({ field, kind }) => {
    const finding = coverFinding(field, kind, context.reading.cover[field] ?? null, context);
    return finding === null ? [] : [finding];
  });
  return [...cells, ...gaps(context)];
}
