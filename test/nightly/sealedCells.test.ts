import { LANGUAGES } from '../../src/core/model/language';
import { sealEdits } from '../../src/core/review/sealEdits';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { answeredBook, edited, readingOf } from '../review/caseBook';
import { expectFound, sealedCells } from '../review/sealedCells';

const DECISION = { verdict: 'pass', reason: '問題なし', by: '高橋', on: '2026-11-30' } as const;

test.each(LANGUAGES)(
  'any other value in any sealed cell is found and named (%s)',
  async (language) => {
    const book = answeredBook(language);
    const sealing = await sealEdits(readingOf(book), DECISION, webDigest);
    if (sealing.kind !== 'edits') throw new Error(sealing.reason);
    const reading = readingOf(edited(book, sealing.edits));
    const cells = sealedCells(reading);
    expect(cells.length).toBeGreaterThan(800);
    for (const cell of cells) await expectFound(reading, cell);
  },
  600_000,
);
