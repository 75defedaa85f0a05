import { createHost, type Host } from '../host';
import type { CreatedWorkbook } from '../excel/bookExtras';
import type { HostKind } from '../functions/callArguments';
import { openXlsx } from '../file/open';
import { saveXlsx } from '../file/save';
import type { FaultPlan } from '../faults/faults';
import type { OpenedBook } from '../file/sourcePackage';
import type { Grid } from '../grid/createGrid';
import type { FUniver } from '../grid/univer';
import { disposeBook } from '../grid/disposeBook';
import { guardLockedCells } from '../grid/guardLockedCells';
import { keepCellFlags } from '../grid/keepCellFlags';
import type { Theme } from '../transport/officeTheme';
import type { Requirements } from '../transport/requirementSets';
import { showPrompts } from './showPrompts';
import { readDocumentParts, writeDocumentParts } from './documentParts';

export interface BookOptions {
  readonly api: FUniver;
  /** The part of the page that the grid fills. */
  readonly grid: HTMLElement;
  readonly calculations: Grid['calculations'];
  readonly kind: HostKind;
  readonly url: string;
  readonly locale: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly theme: Theme;
  readonly requirements: Requirements;
  readonly faults: FaultPlan;
  readonly usedMembers: Set<string>;
  /** Who saves the workbook; without a name the last author stays. */
  readonly userName?: string;
  /** True while no one may change anything (protected view). */
  readonly isReadOnly: () => boolean;
  readonly onLocked: () => void;
  /** The add-in has made a workbook and had it opened. */
  readonly onCreated: (created: CreatedWorkbook) => void;
  readonly onRuntimeState: (state: string) => void;
}

/** An open workbook with its add-in, ready to be shown. */
export interface OpenBook {
  readonly host: Host;
  readonly fileName: string;
  /** What opening a file calculates: everything where the file asks for it, else what has no value. */
  readonly calculate: () => void;
  readonly save: () => Uint8Array;
  readonly dispose: () => void;
}

/** Opens a file in the grid and starts a host for it. */
export function openBook(options: BookOptions): OpenBook {
  const opened: OpenedBook = openXlsx(options.bytes);
  const { api, calculations } = options;
  const id = `book-${crypto.randomUUID()}`;
  const workbook = api.createWorkbook({ ...opened.snapshot, id });
  const active: unknown = opened.snapshot.custom?.activeSheet;
  if (typeof active === 'string' && workbook.getSheetBySheetId(active) !== null)
    workbook.setActiveSheet(active);

  const capture = (): Uint8Array => {
    if (options.userName !== undefined) host.book.document.properties.set('LastAuthor', options.userName);
    writeDocumentParts(host.book, opened.source);
    return saveXlsx(opened.source, workbook.save());
  };
  const host = createHost({
    api,
    workbook,
    looks: calculations.looks,
    kind: options.kind,
    url: options.url,
    locale: options.locale,
    documentName: options.fileName,
    theme: options.theme,
    requirements: options.requirements,
    faults: options.faults,
    usedMembers: options.usedMembers,
    capture,
    prepare: (book) => readDocumentParts(book, opened.source),
    onRuntimeState: options.onRuntimeState,
  });
  host.book.extras.onCreated = options.onCreated;
  const guards = [
    guardLockedCells(host.book, options.onLocked, options.isReadOnly),
    keepCellFlags(api),
    showPrompts(host.book, options.grid),
  ];
  const dispose = (): void => {
    guards.forEach((guard) => guard.dispose());
    host.dispose();
    disposeBook(api, id);
  };
  const calculatesAll = opened.snapshot.custom?.fullCalculation === true;
  const calculate = (): void => {
    calculations.start(id, calculatesAll);
    host.calculation.recalculate([]);
  };
  return { host, fileName: options.fileName, calculate, save: capture, dispose };
}
