import { readFileSync, statSync } from 'node:fs';
import type { CaseAssessment } from '../src/core/rules/assessment/assessment';
import type { CaseReading } from '../src/core/model/reading';
import { itemUnder } from '../src/core/guide/policyItems';
import { verifySeal, type SealStatus } from '../src/core/review/verifySeal';
import { findingText } from '../src/core/text/findingText';
import { stateText } from '../src/core/text/stateText';
import { webDigest } from '../src/workbook/digest/webDigest';
import type { ReferencePolicy } from '../src/core/policy/referencePolicy';
import { judgeFile } from '../src/workbook/file/judgeFile';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';
import { structureOf } from '../src/core/rules/assessment/structure';
import type { IsoDate } from '../src/core/model/isoDate';
import { caseDecision, type HqDecision } from '../src/core/status/caseDecision';
import { caseStatus, referenceDay } from '../src/core/status/caseStatus';
import { statusText } from '../src/core/status/statusText';
import { assessOrder, USAGE, type AssessOrder } from './assess/assessOrder';
import { bookError } from './assess/bookError';
import { policyReport } from './assess/policyReport';
import { localDay } from './localDay';
import { PolicyRefused } from './policyIn';
import { referencesIn } from './referencesIn';
import { booksIn } from './register/booksIn';
import { policyCheck } from './register/policyCheck';
import { fillRegisterFile, registerReport } from './register/registerFile';

/**
 * `npm run -s assess -- BOOK.xlsx…` (`--help` names the options): reads filled-in workbooks and prints a JSON array
 * with one entry per book. A book that cannot be read gets an entry with `error`, its words in both languages;
 * the others are still read, exit 1.
 */
async function entryOf(file: string, references: readonly ReferencePolicy[]): Promise<object> {
  try {
    const { reading, assessment, policy } = judgeFile(bytesOf(file), references);
    const seal = await verifySeal(reading, webDigest);
    const status = statusOf(reading, assessment, referenceDay(reading) ?? localDay(), seal);
    const judged = assessmentOf(reading, assessment);
    return { file, ...judged, ...status, policy: policyReport(reading, policy), seal: sealOf(seal) };
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
    structure: structureOf(assessment.judged).map(({ code, what, place, holds }) => ({
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
    decision: decisionReport(caseDecision(reading, assessment, status)),
  };
}

/** A decision as programs read it: `effective` and `recorded` say what counts. */
function decisionReport(decision: HqDecision | null): object | null {
  if (decision === null) return null;
  const { counts: _counts, ...said } = decision;
  return said;
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

async function assess(files: readonly string[], references: readonly ReferencePolicy[]): Promise<void> {
  const entries: object[] = [];
  // One after the other: a folder may hold a thousand workbooks.
  for (const file of files) entries.push(await entryOf(file, references));
  console.log(JSON.stringify(entries, null, 2));
  process.exitCode = entries.some((entry) => 'error' in entry) ? 1 : 0;
}

function fill(register: string, files: readonly string[], references: readonly ReferencePolicy[]): void {
  try {
    const policies = policyCheck(references);
    const { register: filled } = fillRegisterFile(register, files, localDay(), 'ja', policies);
    console.error(JSON.stringify(registerReport(filled, policies), null, 2));
  } catch (error) {
    console.error(JSON.stringify({ register, error: bookError(error) }, null, 2));
    process.exitCode = 1;
  }
}

async function run({ files: paths, register, policies, language }: AssessOrder): Promise<void> {
  try {
    const references = referencesIn(policies, language);
    const files = register === null ? paths : paths.flatMap(booksIn);
    await assess(files, references);
    if (register !== null) fill(register, files, references);
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

const given = process.argv.slice(2);
const order = assessOrder(given);
if (given.includes('--help')) console.log(USAGE);
else if (order === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else void run(order);
