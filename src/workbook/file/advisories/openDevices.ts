import type { Collected } from '../../../core/advisories/collectAdvisories';
import type { AdvisoryDays } from '../../../core/advisories/dueOn';
import type { Matched } from '../../../core/advisories/match/matchDevices';
import type { PlacedDevice } from '../../../core/advisories/placedDevice';
import type { Decider } from '../../../core/advisories/report';
import { NO_DEVICE } from '../../../core/devices/device';
import { textOfCell } from '../../../core/model/cell';
import type { IsoDate } from '../../../core/model/isoDate';
import type { Language } from '../../../core/model/language';
import type { ImpactLevel } from '../../../core/model/terms';
import { recognise } from '../../../core/model/vocabulary';
import { advisoryEdits } from '../../../core/register/advisories/advisoryEdits';
import { readingEdit, readingOf } from '../../../core/register/advisories/lastReading';
import { deciderOf } from '../../../core/register/advisories/decider';
import { caseKey } from '../../../core/register/caseKey';
import type { ExistingPlace } from '../../../core/register/existing/existingPlace';
import { deviceOfRow } from '../../../core/register/existing/readingRecord';
import type { AdvisoriesPlace } from '../../../core/register/advisories/advisoriesPlace';
import type { RegisterPlace, RowEdit } from '../../../core/register/registerPlace';
import { LEVEL_WORDS } from '../../../core/text/vocabularies';
import { placeAdvisories } from '../../place/register/placeAdvisories';
import { placeExisting } from '../../place/register/placeExisting';
import { placeRegister } from '../../place/register/placeRegister';
import { devicesOfLists } from '../list/readDevices';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { addLaterSheets } from '../register/addLaterSheets';
import { REGISTER_LIMITS } from '../register/fillRegister';
import { putSheets } from '../register/putRegister';
import type { SheetCells } from '../../place/workbookCells';
import { WorkbookFileError } from '../read/workbookFileError';
import { isZip } from './advisoryPackage';

/** What was matched, to be written into a register. */
export type AdvisoryWrite = (
  matched: Matched,
  collected: Collected,
  days: AdvisoryDays,
  on: IsoDate,
) => Planned;

/** What is to be written. */
export interface Planned {
  /** 脆弱性情報 as it is, or as it is given to an older register. */
  readonly place: AdvisoriesPlace;
  readonly edits: readonly RowEdit[];
  /** What is noted of the reading itself, besides the edits; null where it says so already. */
  readonly reading: RowEdit | null;
  /** Cells as they are; null for a register from before there was the sheet. */
  readonly sheets: readonly SheetCells[] | null;
  /** The file with it; the very bytes where nothing is to be written. */
  readonly write: () => Uint8Array;
}

/** What devices are read from: a register workbook, or a list. */
export interface OpenedDevices {
  readonly devices: readonly PlacedDevice[];
  /** What people decided in the register. */
  readonly decider: (language: Language) => Decider;
  /** The register with what was matched; null for a list, in which nothing is written. */
  readonly plan: AdvisoryWrite | null;
}

/**
 * The devices of a register workbook (既設機器, and the cases of 台帳 that are none of them) or of a list (.xlsx, CSV),
 * with the rows in which they are.
 * @throws WorkbookFileError
 */
export function openDevices(bytes: Uint8Array, name: string): OpenedDevices {
  const opened = isZip(bytes) ? openPackage(bytes, REGISTER_LIMITS) : null;
  const sheets = opened === null ? [] : readValues(opened).sheets;
  const register = placeRegister(sheets);
  if (opened === null || register === null) {
    const devices = devicesOfLists(bytes, name).map(({ device, row, caseNumber }) => ({
      ...device,
      row,
      caseNumber,
      key: '',
      level: null,
    }));
    return { devices, decider: (language) => deciderOf(null, language), plan: null };
  }
  return {
    devices: devicesOf(register, placeExisting(sheets)),
    decider: (language) => deciderOf(placeAdvisories(sheets), language),
    plan: (matched, collected, days, on) => {
      const parts = addLaterSheets(opened, sheets, register.language);
      const isWhole = parts === opened;
      const place = placeAdvisories(isWhole ? sheets : readValues(parts).sheets);
      if (place === null) throw new WorkbookFileError('notRegister', '');
      const devices = devicesOf(register, placeExisting(sheets));
      const edits = advisoryEdits(place, matched.pairs, devices, collected, days, on);
      const reading = readingEdit(place, readingOf(matched, collected, devices, on));
      const all = reading === null ? edits : [...edits, reading];
      const models = new Map([[place.sheet, place.headingRow + 1]]);
      const write = () => (all.length === 0 ? bytes : putSheets(parts, all, models));
      return { place, edits, reading, sheets: isWhole ? sheets : null, write };
    },
  };
}

function devicesOf(register: RegisterPlace, existing: ExistingPlace | null): readonly PlacedDevice[] {
  const cases = casesOf(register);
  const levels = new Map(cases.map(({ caseNumber, level }) => [caseKey(caseNumber), level] as const));
  const devices = (existing?.rows ?? []).flatMap(({ row, values, known }): readonly PlacedDevice[] => {
    // What no list has any more is left out.
    if (textOfCell(values.goneOn ?? null) !== '') return [];
    const caseNumber = textOfCell(values.caseNumber ?? null);
    const level = levels.get(caseKey(caseNumber)) ?? null;
    return [{ ...deviceOfRow(values), row, key: `E${known.no}`, caseNumber, level }];
  });
  const linked = new Set(devices.map(({ caseNumber }) => caseKey(caseNumber)));
  return [...devices, ...cases.filter(({ caseNumber }) => !linked.has(caseKey(caseNumber)))];
}

/** A case is a device; 台帳 has no version of it. */
const casesOf = ({ records }: RegisterPlace): readonly PlacedDevice[] =>
  records.map(({ row, values }) => {
    const caseNumber = textOfCell(values.caseId ?? null);
    return {
      ...NO_DEVICE,
      row,
      key: caseNumber === '' ? '' : `C${caseKey(caseNumber)}`,
      caseNumber,
      level: levelOf(textOfCell(values.level ?? null)),
      name: textOfCell(values.device ?? null),
      maker: textOfCell(values.maker ?? null),
      model: textOfCell(values.model ?? null),
      site: textOfCell(values.site ?? null),
      department: textOfCell(values.department ?? null),
    };
  });

const levelOf = (text: string): ImpactLevel | null => recognise(LEVEL_WORDS, text)?.key ?? null;
