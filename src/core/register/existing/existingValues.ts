import { textOf } from '../../text/text';
import { DEVICE_FIELDS, type DeviceField } from '../../devices/device';
import {
  fieldChanges,
  present,
  together,
  type FieldChange,
  type KnownDevice,
} from '../../devices/known/knownDevice';
import { changeText } from '../../devices/text/changeText';
import { FIELD_WORDS } from '../../devices/text/fieldWords';
import { changeMeanings, GONE_MEANING, meaningText } from '../../devices/text/changeMeaning';
import { keptByHand, otherInList } from '../../devices/text/faultText';
import { textOfCell } from '../../model/cell';
import { serialOfDate, type IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import type { ExistingField } from '../../sheets/register/existingColumns';
import type { RowValues } from './existingPlace';
import { recordText, writtenText } from './readingRecord';

/** Most characters that a cell takes. */
const LONGEST = 32_767;

/** What a device's row should say; a field that is missing stays as it is. */
export type WantedValues = Readonly<Partial<Record<ExistingField, string | number | null>>>;

/** A device of the register before and after lists were read. */
export interface RowUpdate {
  /** null for a new one. */
  readonly before: KnownDevice | null;
  readonly after: KnownDevice;
  /** Cells as they are; none for a new row. */
  readonly values: RowValues<ExistingField>;
  /** What changed in the list that was read; none where nothing did. */
  readonly changes: readonly FieldChange[];
  readonly on: IsoDate;
}

/**
 * The cells of a row after a reading. A cell of a device field is only written when the lists say something else
 * than before and the cell still shows what they said; what a person typed there stays, and is pointed out.
 */
export function existingValues(update: RowUpdate, language: Language): WantedValues {
  const { before, after, values, changes, on } = update;
  const now = together(after);
  const then = before === null ? null : together(before);
  const changed = then === null ? DEVICE_FIELDS : fieldChanges(then, now).map(({ field }) => field);
  const kept = changed.filter((field) => then !== null && isTyped(values, field, then[field]));
  const written = changed.filter((field) => !kept.includes(field));
  const word = (field: DeviceField): string => FIELD_WORDS[field][language];
  const current = present(after);
  const gone = current.length > 0 ? null : (after.sightings.at(-1)?.goneOn ?? null);
  const notes = [
    ...(gone === null ? [] : [meaningText(GONE_MEANING, language)]),
    ...present(after).flatMap(({ doubts }) => doubts),
    ...kept.map((field) => keptByHand(word(field), String(now[field]), language)),
    ...differences(after, language),
  ];
  const latest = after.sightings.reduce((last, each) => (each.on > last ? each.on : last), '');
  return {
    no: after.no,
    ...Object.fromEntries(written.map((field) => [field, now[field] === '' ? null : now[field]])),
    check: cut([...new Set(notes)].join('\n')),
    ...(changes.length === 0 ? {} : { change: cut(changeNote(changes, on, language)) }),
    sources: cut(
      current.flatMap(({ source }) => (source === '' ? [] : [source])).join(textOf(language).separator),
    ),
    readOn: latest === '' ? null : serialOfDate(latest),
    goneOn: gone === null ? null : serialOfDate(gone),
    written: cut(writtenText(after)),
    record: recordText(after),
  };
}

/** What changed when, and below it what that asks for. */
const changeNote = (changes: readonly FieldChange[], on: IsoDate, language: Language): string =>
  [
    `${on} ${changes.map((change) => changeText(change, language)).join(textOf(language).separator)}`,
    ...changeMeanings(changes).map((meaning) => meaningText(meaning, language)),
  ].join('\n');

const isTyped = (values: RowValues<ExistingField>, field: DeviceField, said: string | number): boolean => {
  const text = textOfCell(values[field] ?? null);
  return text !== '' && text !== String(said);
};

/** Where two lists contradict each other; a text that the other writes out at length is no contradiction. */
function differences(known: KnownDevice, language: Language): readonly string[] {
  const shown = together(known);
  return present(known)
    .slice(1)
    .flatMap(({ source, device }) =>
      COMPARED.flatMap((field) =>
        device[field] === '' || device[field] === shown[field]
          ? []
          : [otherInList(source, FIELD_WORDS[field][language], device[field], language)],
      ),
    );
}

/** Facts of the device; names of maker and place are spelled in many ways. */
const COMPARED = [
  'asset',
  'model',
  'serial',
  'version',
  'ip',
  'mac',
] as const satisfies readonly DeviceField[];

const cut = (text: string): string | null => (text === '' ? null : text.slice(0, LONGEST));
