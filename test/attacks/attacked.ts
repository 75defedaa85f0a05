import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { verifySeal } from '../../src/core/review/verifySeal';
import { sealEdits } from '../../src/core/review/sealEdits';
import { structureOf } from '../../src/core/rules/assessment/structure';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { caseStatus } from '../../src/core/status/caseStatus';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook, edited, readingOf } from '../review/caseBook';

/** A case that HQ has approved, as a file. */
export async function approvedFile(): Promise<Uint8Array> {
  const book = answeredBook('ja', 'FA');
  const decision = { verdict: 'pass', reason: '問題なし', by: '本社 花子', on: '2026-11-30' } as const;
  const sealing = await sealEdits(readingOf(book), decision, webDigest);
  if (sealing.kind !== 'edits') throw new Error(sealing.reason);
  return writeWorkbook(edited(book, sealing.edits));
}

/** The parts of a file as text, by name. */
export type PartTexts = Readonly<Record<string, string>>;

/** The file with some of its parts written anew; null takes one away. */
export function altered(
  bytes: Uint8Array,
  change: (parts: PartTexts) => Readonly<Record<string, string | null>>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const texts = Object.fromEntries([...parts].map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, text] of Object.entries(change(texts))) {
    if (text === texts[name]) throw new Error(`${name}: nothing was altered`);
    if (text === null) parts.delete(name);
    else parts.set(name, strToU8(text));
  }
  return zipSync(Object.fromEntries(parts));
}

export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Name of the part of a sheet. */
export function partOf(parts: PartTexts, sheet: string): string {
  const [, id = ''] =
    new RegExp(`<sheet name="${sheet}"[^>]* r:id="([^"]+)"`).exec(parts[WORKBOOK] ?? '') ?? [];
  const [, target] =
    new RegExp(`<Relationship Id="${id}"[^>]* Target="/?(?:xl/)?([^"]+)"`).exec(parts[RELATIONS] ?? '') ?? [];
  if (target === undefined) throw new Error(`no part of ${sheet}`);
  return `xl/${target}`;
}

const cellXml = (at: string, value: string | number | null): string => {
  if (value === null) return `<c r="${at}"/>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
};

/** The sheet with another value in a cell that is there. */
export function withCell(xml: string, at: string, value: string | number | null): string {
  return xml.replace(new RegExp(`<c r="${at}"(?:\\s[^>]*?)?(?:/>|>.*?</c>)`), cellXml(at, value));
}

/** The sheet with a further row of cells behind all others, or within one that is there. */
export function withRow(xml: string, row: number, cells: Readonly<Record<string, string | number>>): string {
  const content = Object.entries(cells)
    .map(([at, value]) => cellXml(at, value))
    .join('');
  const open = new RegExp(`(<row r="${row}"[^>]*>)(.*?)(</row>)`);
  if (open.test(xml)) return xml.replace(open, `$1$2${content}$3`);
  return xml.replace('</sheetData>', `<row r="${row}">${content}</row></sheetData>`);
}

/** What a reader of the file is told. */
export interface Outcome {
  /** Code of the refusal; null where the file is read. */
  readonly refused: string | null;
  readonly seal: string;
  readonly state: string;
  readonly intake: string;
  readonly structure: readonly string[];
}

/** As `npm run -s assess` judges the file. */
export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  try {
    const reading = readCaseFile(bytes);
    const seal = await verifySeal(reading, webDigest);
    const assessment = assessCase(reading, DEFAULT_POLICY, 'hq');
    const judged = { on: '2026-12-01', isSealBroken: seal.status === 'unreadable' } as const;
    return {
      refused: null,
      seal: seal.status,
      state: caseStatus(reading, assessment, judged).key,
      intake: assessment.intake,
      structure: [...new Set(structureOf(reading).map(({ code }) => code))],
    };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { refused: error.code, seal: 'none', state: 'none', intake: 'none', structure: [] };
  }
}
