import type { RegisterCounts, Rejection } from '../../../core/register/collectRegister';
import { importEdits } from '../../../core/register/importEdits';
import { registerEdits } from '../../../core/register/registerEdits';
import type { RegisterPlace } from '../../../core/register/registerPlace';
import { startWorker, type RegisterWorker } from '../../browser/askWorker';
import type { Work } from '../desk';
import type { Collected } from './readBooks';
import { sheetGrowths } from './sheetGrowths';
import { writeRows } from './writeRows';

/** What came of writing what was read: into the open register, or as a new one. */
export type RegisterWritten =
  | { readonly kind: 'written'; readonly counts: RegisterCounts }
  | { readonly kind: 'opened' }
  /** The rows written before stay. */
  | { readonly kind: 'cancelled' }
  /** Cells that others changed since the register was read. */
  | { readonly kind: 'changed'; readonly cells: readonly string[] };

/**
 * Writes what was read into the open register, with a line about the import.
 * @param overruled conflicts in which the workbook that was read shall count
 */
export function writeRegister(
  { register, readOn }: Collected,
  place: RegisterPlace,
  overruled: readonly Rejection[],
): Work<RegisterWritten> {
  return async ({ port, onProgress, signal }) => {
    overruled.forEach((rejection) => register.overrule(rejection));
    const rows = registerEdits(place, register.changes());
    const lines =
      place.importSheet === null ? [] : importEdits(place.importSheet, register, readOn, place.language);
    const edits = [...rows, ...lines];
    onProgress(0, edits.length);
    const lastRow = rows.reduce((last, { row }) => Math.max(last, row), 0);
    if (rows.length > 0) await port.extendRegister(place, lastRow);
    const outcome = await writeRows(port, place, edits, (done) => onProgress(done, edits.length), signal);
    if (outcome.kind === 'written')
      for (const growth of sheetGrowths(rows.map((row) => ({ formulas: [], ...row, model: null }))))
        await port.growSheet(growth);
    return outcome.kind === 'written' ? { kind: 'written', counts: register.counts() } : outcome;
  };
}

/** Opens a new register with what was read beside the open workbook. */
export function openRegister(
  { register, readOn, language }: Collected,
  overruled: readonly Rejection[],
  start: () => RegisterWorker = startWorker,
): Work<RegisterWritten> {
  return async ({ port }) => {
    overruled.forEach((rejection) => register.overrule(rejection));
    const rejections = register
      .rejections()
      .map(({ source, reason, inFavourOf, said }) => ({ source, reason, inFavourOf, ...(said && { said }) }));
    const worker = start();
    try {
      const answer = await worker.ask({
        kind: 'newBook',
        rows: register.rows(),
        rejections,
        readOn,
        language,
      });
      if (answer.kind !== 'bytes') throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
      await port.openAsNewWorkbook(answer.bytes);
      return { kind: 'opened' };
    } finally {
      worker.end();
    }
  };
}
