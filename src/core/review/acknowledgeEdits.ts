import { isHeadsRow } from '../rules/record/boundValue';
import { readSeal } from '../rules/record/readSeal';
import { lastOf, logEdits, readLog } from '../rules/record/submissionLog';
import type { CellEdit } from '../model/cellEdit';
import type { CoverField } from '../model/coverFields';
import { serialOfDate } from '../model/isoDate';
import type { CaseReading } from '../model/reading';
import { textOf } from '../text/text';
import type { Digest } from './digest';
import type { Sender } from './nextSubmission';

/**
 * The head takes over the risk that HQ assessed: name, day and RISK-…-RES-01 in one act, with a line in the log whose
 * digest binds them to the seal. It extends the seal and is no change of it.
 * @returns null where the workbook has no log, or nothing has been decided
 */
export async function acknowledgeEdits(
  reading: CaseReading,
  { by, on }: Sender,
  digest: Digest,
): Promise<readonly CellEdit[] | null> {
  const range = reading.record?.log ?? null;
  const log = readLog(reading);
  const decision = lastOf(log, 'decision');
  if (range === null || decision === null) return null;
  const bound = JSON.stringify(['acknowledgement', readSeal(reading)?.digest ?? '', by, on]);
  const sum = await digest(new TextEncoder().encode(bound));
  const line = {
    kind: 'acknowledgement',
    number: decision.number,
    who: by,
    on,
    digest: sum,
    detail: '',
  } as const;
  return [
    ...coverEdit(reading, 'headName', by),
    ...coverEdit(reading, 'headDate', serialOfDate(on)),
    ...answerEdit(reading),
    ...logEdits(range, log, line, reading.language),
  ];
}

function coverEdit(reading: CaseReading, field: CoverField, value: string | number): readonly CellEdit[] {
  const place = reading.coverPlaces[field];
  return place === undefined ? [] : [{ place, value, expected: reading.cover[field] }];
}

function answerEdit({ rows, language }: CaseReading): readonly CellEdit[] {
  const row = rows.find(({ itemId }) => isHeadsRow(itemId));
  if (row === undefined) return [];
  const place = { sheet: row.sheet, cell: row.cells.answer };
  return [{ place, value: textOf(language).yes, expected: row.fields.answer }];
}
