/** A sheet that may have to be opened for a while. */
export interface SheetLock {
  readonly name: string;
  readonly protection: Excel.WorksheetProtection;
  readonly isProtected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Asks how a sheet is protected; the answer is there after the next sync. */
export function loadLock(context: Excel.RequestContext, name: string): () => SheetLock {
  const { protection } = context.workbook.worksheets.getItem(name);
  protection.load('protected,options');
  return () => sheetLock(name, protection);
}

function sheetLock(name: string, protection: Excel.WorksheetProtection): SheetLock {
  return { name, protection, isProtected: protection.protected, options: protection.options };
}

export function open({ protection }: SheetLock): void {
  protection.unprotect();
}

/** Protects a sheet as it was. */
export function close({ protection, options }: SheetLock): void {
  protection.protect(options);
}
