import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { LANGUAGES } from '../../src/core/model/language';
import { SECTORS } from '../../src/core/model/terms';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { against, figure, milliseconds, type Effort, type Figure } from './figure';
import { takeTurns } from './measure';

/** Every template made from the catalogue, as the build does it. */
function writeAll(): readonly Uint8Array[] {
  return SECTORS.flatMap((sector) =>
    LANGUAGES.map((language) => writeWorkbook(caseTemplate(sector, language))),
  );
}

/** The parts of the templates as text: what the zip alone starts from. */
function textsOf(files: readonly Uint8Array[]): readonly Readonly<Record<string, string>>[] {
  return files.map((bytes) =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])),
  );
}

function zipOnly(texts: ReturnType<typeof textsOf>): readonly Uint8Array[] {
  return texts.map((parts) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 6,
    }),
  );
}

function writeFigures(files: readonly Uint8Array[], rounds: number): readonly Figure[] {
  const texts = textsOf(files);
  const [written, zipped] = takeTurns(
    [
      { name: 'write', prepare: () => writeAll },
      { name: 'zip', prepare: () => () => zipOnly(texts) },
    ],
    rounds,
  );
  return [
    milliseconds(
      {
        name: 'templates.write',
        what: `all ${files.length} case templates: description from the catalogue, its checks, XML, zip`,
      },
      written,
      1,
      against(written, zipped, 'fflate zipping the same parts, which nothing that compresses them can avoid'),
    ),
    figure(
      {
        name: 'templates.bytes',
        what: `bytes of a template, over the ${files.length} templates; the largest is held to the limit`,
        target: { of: 'max', atMost: 200_000 },
      },
      'B',
      files.map(({ length }) => length),
    ),
  ];
}

function readFigures(files: readonly Uint8Array[], rounds: number): readonly Figure[] {
  const [read, assessed, unzipped] = takeTurns(
    [
      { name: 'read', prepare: () => () => files.map((bytes) => readCaseFile(bytes)) },
      { name: 'assess', prepare: () => () => files.map((bytes) => assessCase(readCaseFile(bytes))) },
      { name: 'unzip', prepare: () => () => files.map((bytes) => unzipSync(bytes)) },
    ],
    rounds,
  );
  const unzip = 'fflate unzipping all parts of the same files';
  return [
    milliseconds(
      { name: 'read.case', what: 'one case workbook: container checks, unzip, XML, cover and rows placed' },
      read,
      files.length,
      against(read, unzipped, unzip),
    ),
    milliseconds(
      { name: 'read.assessedCase', what: 'the same and its assessment: one entry of a register' },
      assessed,
      files.length,
      against(assessed, unzipped, unzip),
    ),
  ];
}

/** Writing templates and reading case workbooks. */
export function fileFigures({ rounds }: Effort): readonly Figure[] {
  const files = writeAll();
  return [...writeFigures(files, rounds), ...readFigures(files, rounds)];
}
