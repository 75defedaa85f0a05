import { sealEdits } from '../../src/core/review/sealEdits';
import type { WorkbookDescription } from '../../src/core/sheets/description';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, coverEdit, edited, readingOf } from '../review/caseBook';
import { rowEdit } from '../review/heldCase';

type RowEdit = Parameters<typeof rowEdit>;

const withRow = (book: WorkbookDescription, id: RowEdit[1], field: RowEdit[2], value: RowEdit[3]) =>
  edited(book, [rowEdit({ reading: () => readingOf(book) }, id, field, value)]);

const answered = (): WorkbookDescription => answeredBook('ja', 'FA');

async function approved(): Promise<WorkbookDescription> {
  const book = answered();
  const decision = { verdict: 'pass', reason: '問題なし', by: '本社 花子', on: '2026-11-30' } as const;
  const sealing = await sealEdits(readingOf(book), decision, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  return edited(book, sealing.edits);
}

/** Cases from which somebody would like to take something away, by what they are. */
export const REMOVED_CASES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'a case that fails': () => writeWorkbook(withRow(answered(), 'SPEC-UPD-01', 'answer', '不適合')),
  'a case that is held': () => writeWorkbook(withRow(answered(), 'ORG-MGT-01', 'answer', null)),
  'a case of high impact': () => {
    const book = answered();
    return writeWorkbook(edited(book, [coverEdit(book, 'uses', '制御')]));
  },
  'a decision that was only typed': () => {
    const book = answered();
    const cells = [
      coverEdit(book, 'decision', '合格'),
      coverEdit(book, 'reviewer', '本社 花子'),
      coverEdit(book, 'reviewDate', 46_356),
    ];
    return writeWorkbook(edited(book, cells));
  },
  'an approved case whose evidence was replaced': async () =>
    writeWorkbook(withRow(await approved(), 'SPEC-COM-02', 'evidence', '別の証拠')),
};
