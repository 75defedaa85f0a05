import { collectExisting, type ExistingCollector } from '../../../core/register/existing/collectExisting';
import { existingEdits } from '../../../core/register/existing/existingEdits';
import type { ExistingPlace, ListsPlace } from '../../../core/register/existing/existingPlace';
import { caseFinder } from '../../../core/register/existing/linkedCase';
import { listsEdits } from '../../../core/register/existing/listsEdits';
import type { RowEdit } from '../../../core/register/registerPlace';
import type { IsoDate } from '../../../core/model/isoDate';
import type { Language } from '../../../core/model/language';
import { placeExisting, placeLists } from '../../place/register/placeExisting';
import { placeRegister } from '../../place/register/placeRegister';
import type { SheetCells } from '../../place/workbookCells';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { WorkbookFileError } from '../read/workbookFileError';
import { addLaterSheets } from './addLaterSheets';
import { REGISTER_LIMITS } from './fillRegister';
import { putSheets } from './putRegister';

/** A register file into which lists of devices are read. */
export interface ExistingFile {
  readonly language: Language;
  readonly collector: ExistingCollector;
  /** What is to be written. */
  readonly edits: () => readonly RowEdit[];
  /** Cells as they are; null for a register from before there were such lists, which must get their sheets. */
  readonly sheets: readonly SheetCells[] | null;
  /** Row of each sheet that new rows look like. */
  readonly models: ReadonlyMap<string, number>;
  /** The file with what was read; the very bytes where nothing is to be written. */
  readonly write: () => Uint8Array;
}

/**
 * Opens a register file to read lists of devices into it. A register made before there were such lists gets their
 * sheets.
 * @param on the day of the reading
 * @throws WorkbookFileError where the file is refused or holds no register
 */
export function fillExisting(bytes: Uint8Array, on: IsoDate): ExistingFile {
  const opened = openPackage(bytes, REGISTER_LIMITS);
  const before = readValues(opened).sheets;
  const register = placeRegister(before);
  if (register === null) throw new WorkbookFileError('notRegister', '');
  const { language } = register;
  const parts = addLaterSheets(opened, before, language);
  const sheets = parts === opened ? before : readValues(parts).sheets;
  const [existing, lists] = [placeExisting(sheets), placeLists(sheets)];
  if (existing === null || lists === null) throw new WorkbookFileError('notRegister', '');
  const collector = collectExisting(existing, lists, existing.language, on);
  const models = modelRows(existing, lists);
  const edits = (): readonly RowEdit[] => [
    ...existingEdits(existing, collector.updates(), caseFinder(register)),
    ...listsEdits(lists, collector.entries(), on, existing.language),
  ];
  const write = (): Uint8Array => {
    const wanted = edits();
    return wanted.length === 0 ? bytes : putSheets(parts, wanted, models);
  };
  const isWhole = parts === opened;
  return { language: existing.language, collector, edits, sheets: isWhole ? sheets : null, models, write };
}

const modelRows = (existing: ExistingPlace, lists: ListsPlace): ReadonlyMap<string, number> =>
  new Map([
    [existing.sheet, existing.headingRow + 1],
    [lists.sheet, lists.headingRow + 1],
  ]);
