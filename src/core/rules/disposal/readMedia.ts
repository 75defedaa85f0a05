import { isNothing } from '../../model/typed/nothing';
import { errorOf, isFilled, textOfCell } from '../../model/cell';
import type { CaseReading, CellValue } from '../../model/reading';
import { MEDIA_COLUMNS, type MediaColumn } from '../../model/lifeRanges';
import {
  CONFIDENTIALITY_WORDS,
  MEDIUM_WORDS,
  TECHNIQUE_WORDS,
  VERIFICATION_WORDS,
  YES_NO_WORDS,
} from '../../text/vocabularies';
import { recognise } from '../../model/vocabulary';
import type { DisposalFacts } from './assessDisposal';
import { PLAIN_MEDIUM, type MediumFacts } from './mediumFacts';

/** What decides about media outside their table. */
export interface DisposalSurroundings {
  readonly internalRule: boolean;
  readonly outsourced: boolean;
  /** What introduction said about removable media (RISK-*-NET-04). */
  readonly removable: string;
  /** DSP-MET-04 is met. */
  readonly cryptoConditionsMet: boolean;
}

/** The media of 媒体; null while none is listed. A line without a kind is no medium; one with a kind that is not understood holds. */
export function readDisposal(
  { life }: Pick<CaseReading, 'life'>,
  surroundings: DisposalSurroundings,
): DisposalFacts | null {
  const lines = life?.ranges.media?.values ?? [];
  const media = lines.flatMap((line) => readMedium(line, surroundings.cryptoConditionsMet));
  const unknownMedia = lines
    .filter((line) => isUnknown(line))
    .map((line) => textOfCell(cellOf(line, 'number')));
  if (media.length + unknownMedia.length === 0) return null;
  const yesNo = (field: 'attended' | 'certificateMatches') =>
    recognise(YES_NO_WORDS, textOfCell(life?.fields[field]?.value ?? null))?.key ?? null;
  const attended = yesNo('attended');
  return {
    internalRule: surroundings.internalRule,
    outsourced: surroundings.outsourced,
    certificateMatches: yesNo('certificateMatches') === 'yes',
    attended: attended === null ? null : attended === 'yes',
    removableListed: !isNothing(surroundings.removable),
    media,
    unknownMedia,
  };
}

const cellOf = (line: readonly CellValue[], column: MediaColumn): CellValue =>
  line[MEDIA_COLUMNS.indexOf(column)] ?? null;

const mediumType = (line: readonly CellValue[]) =>
  recognise(MEDIUM_WORDS, textOfCell(cellOf(line, 'type')))?.key;

/** Something is typed as the kind of medium that is none. */
function isUnknown(line: readonly CellValue[]): boolean {
  const type = cellOf(line, 'type');
  return (isFilled(type) || errorOf(type) !== null) && mediumType(line) === undefined;
}

function readMedium(line: readonly CellValue[], cryptoConditionsMet: boolean): readonly MediumFacts[] {
  const text = (column: MediaColumn) => textOfCell(cellOf(line, column));
  const says = (column: MediaColumn, word: 'yes' | 'no') =>
    recognise(YES_NO_WORDS, text(column))?.key === word;
  const type = mediumType(line);
  if (type === undefined) return [];
  return [
    {
      ...PLAIN_MEDIUM,
      id: text('number'),
      type,
      confidentiality: recognise(CONFIDENTIALITY_WORDS, text('confidentiality'))?.key ?? 'unknown',
      leavesControl: says('leavesControl', 'yes'),
      reuse: says('reuse', 'yes'),
      operable: !says('operable', 'no'),
      purgeDocumented: says('purgeDocumented', 'yes'),
      publicOnly: says('publicOnly', 'yes'),
      hqAgreed: says('hqAgreed', 'yes'),
      technique: recognise(TECHNIQUE_WORDS, text('technique'))?.key ?? null,
      cryptoConditionsMet,
      verification: recognise(VERIFICATION_WORDS, text('verification'))?.key ?? null,
    },
  ];
}
