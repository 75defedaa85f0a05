import type { IWorkbookData } from '@univerjs/core';
import type { Parts } from '../../workbook/file/read/openPackage';
import type { CustomProperty, CustomXmlPart, SheetState } from '../../workbook/file/read/rawWorkbook';

/** Attributes of sheetProtection as the file spells them, e.g. `{ sheet: '1', objects: '1' }`. */
export type ProtectionAttributes = Readonly<Record<string, string>>;

/** What a sheet has beyond the grid's model. Kept current by the host, written when saving. */
export interface SheetExtras {
  state: SheetState;
  /** Null while the sheet is not protected. */
  protection: ProtectionAttributes | null;
}

/** The file behind a grid: the original parts, and what the host may set before saving. */
export interface SourcePackage {
  readonly parts: Parts;
  /** By the grid's sheet id. A sheet without an entry is unprotected; its state is the grid's. */
  readonly sheets: Map<string, SheetExtras>;
  customXml: CustomXmlPart[];
  customProperties: CustomProperty[];
  /** Core properties by element name: title, creator, lastModifiedBy, … */
  coreProperties: Record<string, string>;
}

/** An opened workbook: what the grid shows, and what saving needs besides. */
export interface OpenedBook {
  readonly snapshot: IWorkbookData;
  readonly source: SourcePackage;
}

/** Keys under which the snapshot's `custom` data carries what Univer has no field for. */
export interface CellCustom {
  /** Present only where the cell can be edited on a protected sheet. */
  readonly locked?: false;
  /** Place inside the workbook (`'表紙'!A1`) or address outside to which the cell links. */
  readonly link?: string;
}

/** Id of a style in the snapshot for an index of cellXfs, and back. */
export const styleId = (index: number): string => `x${index}`;

/** Index of cellXfs behind a style id; null for a style made in the grid. */
export function styleIndex(id: string): number | null {
  return /^x\d+$/.test(id) ? Number(id.slice(1)) : null;
}

/** Id of a sheet in the snapshot for its sheetId in the file. */
export const sheetKey = (id: number): string => `sheet${id}`;
