import { buildDraft } from '../../src/core/mail/buildDraft';
import { against, milliseconds, type Effort, type Figure } from './figure';
import { takeTurns } from './measure';

const MEGABYTE = 1_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes without a pattern, as a zip has them; the same in every run. */
function packedBytes(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  });
}

function draftOf(bytes: Uint8Array): string {
  return buildDraft({
    to: [{ name: '本社 IIoT 審査', address: 'review@example.com' }],
    subject: '【IIoT】振動センサー 導入審査のお願い（影響度：中）',
    text: 'お疲れさまです。審査をお願いします。\n',
    attachments: [{ filename: '振動センサー_案件42.xlsx', contentType: XLSX, bytes }],
  });
}

/** A review request with its workbook. */
export function mailFigures({ rounds }: Effort): readonly Figure[] {
  return [1, 5].map((megabytes) => {
    const bytes = packedBytes(megabytes * MEGABYTE);
    const [drafted, encoded] = takeTurns(
      [
        { name: 'draft', prepare: () => () => draftOf(bytes).length },
        { name: 'base64', prepare: () => () => Buffer.from(bytes).toString('base64').length },
      ],
      rounds,
    );
    return milliseconds(
      {
        name: `mail.draft.${megabytes}MB`,
        what: `the .eml text with a workbook of ${megabytes} MB, base64 in lines, boundary from the content`,
      },
      drafted,
      1,
      against(drafted, encoded, "Node's own base64 of the same bytes, in one line and in C++"),
    );
  });
}
