import { readFileSync, statSync } from 'node:fs';
import type { CaseAssessment } from '../src/core/assessment/assessment';
import { assessCase } from '../src/core/assessment/assessCase';
import type { CaseReading } from '../src/core/assessment/reading';
import { itemUnder } from '../src/core/guide/policyItems';
import { verifySeal, type SealStatus } from '../src/core/review/verifySeal';
import { findingText } from '../src/core/text/findingText';
import { stateText } from '../src/core/text/stateText';
import { webDigest } from '../src/workbook/digest/webDigest';
import { readCaseFile } from '../src/workbook/file/read/case/readCaseFile';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';
import { bookError } from './assess/bookError';

/**
 * `npm run -s assess -- BOOK.xlsx…`: reads filled-in workbooks and prints a JSON array with one entry
 * per book. A book that cannot be read gets an entry with `error`, its words in both languages; the others are
 * still read, exit 1.
 */
async function entryOf(file: string): Promise<object> {
  try {
    const reading = readCaseFile(bytesOf(file));
    const seal = sealOf(await verifySeal(reading, webDigest));
    return { file, ...assessmentOf(reading, assessCase(reading)), seal };
  } catch (error) {
    return { file, error: bookError(error) };
  }
}

/** A file over the limit is refused before it is read into memory. */
function bytesOf(file: string): Uint8Array {
  const { size } = statSync(file);
  if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
  return readFileSync(file);
}

/** Level and verdicts are keys; states are the words of the 状態 column, in the language of the book. */
function assessmentOf(reading: CaseReading, assessment: CaseAssessment): object {
  const { impact, sheets, intake, findings, next, blockedBy } = assessment;
  const bySheet = <T>(value: (sheet: (typeof sheets)[number]) => T): Record<string, T> =>
    Object.fromEntries(sheets.map((sheet) => [sheet.sheetKey, value(sheet)]));
  return {
    language: reading.language,
    sector: reading.sector,
    level: impact.level,
    required: bySheet(({ required }) => required),
    states: bySheet(({ sheetKey }) => statesOf(sheetKey, reading, assessment)),
    verdicts: { ...bySheet(({ verdict }) => verdict), intake },
    next,
    blockedBy,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.place?.sheet ?? null,
      cell: finding.place?.cell ?? null,
      itemId: finding.itemId,
      message: findingText(finding, reading.language),
    })),
  };
}

/** Status of the seal; for a changed case with the cells that are other ones by now. */
function sealOf(seal: SealStatus): object {
  if (seal.status !== 'changed') return seal;
  const breaches = seal.breaches.map(({ line, field, place, before, after, kind }) => ({
    kind,
    line,
    field,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    before,
    after,
  }));
  return { ...seal, breaches };
}

function statesOf(
  sheetKey: string,
  { language }: CaseReading,
  { rows, policy }: CaseAssessment,
): Record<string, string> {
  const states = rows
    .filter((row) => row.sheetKey === sheetKey)
    .map(({ itemId, state, code }) => {
      const item = itemUnder(policy, itemId);
      return [itemId, item ? stateText(item, state, code, language) : state] as const;
    });
  return Object.fromEntries(states);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('使い方 / usage: npm run -s assess -- BOOK.xlsx [BOOK.xlsx…]');
  process.exitCode = 2;
} else {
  void Promise.all(files.map(entryOf)).then((entries) => {
    console.log(JSON.stringify(entries, null, 2));
    process.exitCode = entries.some((entry) => 'error' in entry) ? 1 : 0;
  });
}
