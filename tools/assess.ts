import { readFileSync, statSync } from 'node:fs';
import type { CaseAssessment } from '../src/core/rules/assessment/assessment';
import type { CaseReading } from '../src/core/model/reading';
import { itemUnder } from '../src/core/guide/policyItems';
import { verifySeal, type SealStatus } from '../src/core/review/verifySeal';
import { findingText } from '../src/core/text/findingText';
import { stateText } from '../src/core/text/stateText';
import { webDigest } from '../src/workbook/digest/webDigest';
import { judgeFile } from '../src/workbook/file/judgeFile';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';
import { structureOf } from '../src/core/rules/assessment/structure';
import type { IsoDate } from '../src/core/model/isoDate';
import { caseDecision } from '../src/core/status/caseDecision';
import { caseStatus, referenceDay } from '../src/core/status/caseStatus';
import { statusText } from '../src/core/status/statusText';
import { bookError } from './assess/bookError';
import { localDay } from './localDay';
import { booksIn } from './register/booksIn';
import { fillRegisterFile, registerReport } from './register/registerFile';

/**
 * `npm run -s assess -- [--register REGISTER.xlsx] BOOK.xlsx…`: reads filled-in workbooks and prints a JSON array
 * with one entry per book. A book that cannot be read gets an entry with `error`, its words in both languages;
 * the others are still read, exit 1. With `--register` the books, or all books below a folder, are also read
 * into that register, a new one or the one that is there; what became of them is printed as JSON on standard error.
 */
async function entryOf(file: string): Promise<object> {
  try {
    const { reading, assessment } = judgeFile(bytesOf(file));
    const seal = await verifySeal(reading, webDigest);
    const status = statusOf(reading, assessment, referenceDay(reading) ?? localDay(), seal);
    return { file, ...assessmentOf(reading, assessment), ...status, seal: sealOf(seal) };
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
    structure: structureOf(reading).map(({ code, what, place, holds }) => ({
      code,
      sheet: place?.sheet ?? null,
      cell: place?.cell ?? null,
      text: findingText({ code, values: { value: what } }, reading.language),
      holds,
    })),
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

/** Where the case is, the one next step, and what HQ decided; `on` is the day for which dates were judged. */
function statusOf(reading: CaseReading, assessment: CaseAssessment, on: IsoDate, seal: SealStatus): object {
  const status = caseStatus(reading, assessment, { on, isSealBroken: seal.status === 'unreadable' });
  const words = statusText(status, reading.language);
  const { actor, step: code, place } = status;
  return {
    on,
    state: { key: status.key, text: words.state },
    nextStep:
      actor === 'none'
        ? null
        : { actor, code, text: words.step, sheet: place?.sheet ?? null, cell: place?.cell ?? null },
    decision: caseDecision(reading, assessment, status),
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

const USAGE = '使い方 / usage: npm run -s assess -- [--register REGISTER.xlsx] BOOK.xlsx [BOOK.xlsx…]';

/** The register to fill and the books; null for a call that says neither. */
function orderOf(given: readonly string[]): { register: string | null; files: readonly string[] } | null {
  const at = given.indexOf('--register');
  if (at < 0) return given.length === 0 ? null : { register: null, files: given };
  const register = given[at + 1];
  const paths = given.filter((_argument, index) => index !== at && index !== at + 1);
  if (register === undefined || paths.length === 0) return null;
  return { register, files: paths.flatMap(booksIn) };
}

async function assess(files: readonly string[]): Promise<void> {
  const entries: object[] = [];
  // One after the other: a folder may hold a thousand workbooks.
  for (const file of files) entries.push(await entryOf(file));
  console.log(JSON.stringify(entries, null, 2));
  process.exitCode = entries.some((entry) => 'error' in entry) ? 1 : 0;
}

function fill(register: string, files: readonly string[]): void {
  try {
    const readOn = localDay();
    console.error(
      JSON.stringify(registerReport(fillRegisterFile(register, files, readOn, 'ja').register), null, 2),
    );
  } catch (error) {
    console.error(JSON.stringify({ register, error: bookError(error) }, null, 2));
    process.exitCode = 1;
  }
}

const order = orderOf(process.argv.slice(2));
if (order === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { register, files } = order;
  void assess(files).then(() => {
    if (register !== null) fill(register, files);
  });
}
