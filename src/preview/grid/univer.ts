/**
 * The one place that names Univer's types for the rest of the preview.
 * Importing the preset's types also loads the sheet members of `FUniver`.
 */
import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver as CoreFUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-conditional-formatting';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-data-validation';

export type { FRange, FWorkbook, FWorksheet };
export type FUniver = CoreFUniver;
/** A cell that may be absent; the grid says so in three ways. */
export type MaybeCell = Nullable<ICellData>;
export type { ICellData };
export type { IRange } from '@univerjs/core';
