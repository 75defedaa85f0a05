import type { OpenBook } from './openBook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers the workbook as a download under its own name. */
export function saveAs(current: () => OpenBook, onError: (message: string) => void): void {
  try {
    const { fileName, save } = current();
    const url = URL.createObjectURL(new Blob([Uint8Array.from(save())], { type: XLSX }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    onError(error instanceof Error ? error.message : String(error));
  }
}
