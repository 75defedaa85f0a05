import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBridge } from './bridgeProcess';
import { startOffice } from './officeProcess';
import { sharedOffice } from './sharedOffice';
import { sofficePath } from './sofficePath';

/** A cell, or the first cell of a defined name. */
export type Place = { readonly sheet: string; readonly cell: string } | { readonly name: string };

/** null is a blank cell; errors carry LibreOffice's code (502 argument, 519 #VALUE!, 525 #NAME?, 32767 #N/A). */
export type OfficeValue = string | number | boolean | null | { readonly error: number };

export type Edit = Place & { readonly value: string | number | boolean | null };

export interface FormulaValue {
  readonly sheet: string;
  readonly cell: string;
  readonly value: OfficeValue;
}

/** One open workbook at a time; opening the next closes the one before. */
export interface Office {
  /** Names of the sheets. */
  open(path: string): Promise<readonly string[]>;
  /** Sets cells, recalculates everything and reads; one call per question keeps it at a few milliseconds. */
  edit(edits: readonly Edit[], read: readonly Place[]): Promise<readonly OfficeValue[]>;
  /** Every formula cell and its value. */
  formulas(): Promise<readonly FormulaValue[]>;
  /** Areas of formula cells that show an error. */
  errors(): Promise<readonly string[]>;
  saveXlsx(path: string): Promise<void>;
  savePdf(path: string): Promise<void>;
  /** A page with every sheet as it looks, conditional formats applied. */
  saveHtml(path: string): Promise<void>;
}

const url = (path: string): string => pathToFileURL(path).href;

function officeOver(ask: (action: string, ...parameters: readonly unknown[]) => Promise<unknown>): Office {
  const store = async (path: string, filter: string): Promise<void> => {
    await ask('store', url(path), filter);
  };
  return {
    open: async (path) => (await ask('open', url(path))) as string[],
    edit: async (edits, read) => (await ask('edit', edits, read)) as OfficeValue[],
    formulas: async () =>
      ((await ask('formulas')) as [string, string, OfficeValue][]).map(([sheet, cell, value]) => ({
        sheet,
        cell,
        value,
      })),
    errors: async () => (await ask('errors')) as string[],
    saveXlsx: (path) => store(path, 'Calc MS Excel 2007 XML'),
    savePdf: (path) => store(path, 'calc_pdf_Export'),
    saveHtml: (path) => store(path, 'HTML (StarCalc)'),
  };
}

/**
 * LibreOffice for the time of one callback: the one that all tests of a worker share, or one of its own where
 * nobody shares (the bench). `folder` is a private place for files that the callback makes; it is removed
 * afterwards.
 */
export async function withOffice<Result>(
  work: (office: Office, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'iiot-office-'));
  const shared = sharedOffice();
  const own = shared === null ? startOffice(sofficePath(), folder) : null;
  const { ask } = startBridge((shared ?? own)!.pipe, shared !== null);
  try {
    return await work(officeOver(ask), folder);
  } finally {
    await ask('close').catch(() => shared?.end());
    await own?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
