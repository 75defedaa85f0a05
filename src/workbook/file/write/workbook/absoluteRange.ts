/** `A1:C5` → `$A$1:$C$5`: print areas with relative parts are dropped by LibreOffice. */
export function absoluteRange(range: string): string {
  return range.replace(/\$?([A-Z]{1,3})\$?([0-9]+)/g, '$$$1$$$2');
}
