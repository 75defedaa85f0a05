import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { disagreements } from '../../src/core/review/changesSince';
import { HISTORY_NAMESPACE } from '../../src/core/review/historyXml';
import { nextSubmission } from '../../src/core/review/nextSubmission';
import { companyTemplate } from '../../src/core/policy/companyTemplate';
import { webDigest } from '../../src/workbook/digest/webDigest';
import { putHistory } from '../../src/workbook/file/history/putHistory';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { readCustomXml } from '../../src/workbook/file/read/readCustomXml';
import { findWorkbookPart } from '../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { coverEdit, edited, readingOf } from '../review/caseBook';
import { companyPolicy } from '../review/companyPolicy';
import { withOffice } from './withOffice';

/** A case under a company's policy that was submitted once. */
async function submittedFile(): Promise<Uint8Array> {
  const empty = companyTemplate('FA', 'ja', companyPolicy());
  const book = edited(empty, [coverEdit(empty, 'device', '振動監視ゲートウェイ')]);
  const sender = { by: '佐藤', on: '2026-11-24' };
  const { entry, edits, snapshot } = await nextSubmission(readingOf(book), sender, webDigest);
  return putHistory(writeWorkbook(edited(book, edits)), [{ digest: entry.digest, snapshot }]);
}

const historyOf = (bytes: Uint8Array) => {
  const read = readFileHistory(bytes);
  return read.kind === 'history' ? read.history : [];
};

/** Parts with our namespace in the package, and those of them that belong to the workbook. */
function historyParts(bytes: Uint8Array) {
  const parts = openPackage(bytes);
  const { relations } = findWorkbookPart(parts);
  const isOurs = (xml: string) => xml.includes(`xmlns="${HISTORY_NAMESPACE}"`);
  const inPackage = Object.values(unzipSync(bytes)).map((content) => strFromU8(content));
  return {
    inPackage: inPackage.filter(isOurs).length,
    inWorkbook: readCustomXml(parts, relations).filter(({ xml }) => isOurs(xml)).length,
  };
}

test('answers of submissions and policy survive LibreOffice, and belong to the workbook once written again', async () => {
  const before = await submittedFile();
  const { site } = readCaseFile(before).coverPlaces;
  const after = await withOffice(async (office, folder) => {
    const path = join(folder, 'case.xlsx');
    writeFileSync(path, before);
    await office.open(path);
    await office.edit([{ ...site!, value: '第三工場' }], []);
    await office.saveXlsx(path);
    return new Uint8Array(readFileSync(path));
  });
  expect(historyOf(after)).toEqual(historyOf(before));
  expect(historyOf(after)).toHaveLength(1);
  const reading = readCaseFile(after);
  expect(disagreements(reading, historyOf(after))).toMatchObject({
    changes: [{ line: 'cover:site', after: '第三工場' }],
  });
  expect(reading.policyText).toBe(readCaseFile(before).policyText);
  expect(reading.rows.map(({ itemId }) => itemId)).toContain('OWN-NET-01');
  // Where LibreOffice hangs the part, Excel need not look.
  expect(historyParts(after)).toEqual({ inPackage: 1, inWorkbook: 0 });
  const again = putHistory(after, historyOf(after));
  expect(readFileHistory(again).kind).toBe('history');
  expect(historyParts(again)).toEqual({ inPackage: 1, inWorkbook: 1 });
  expect(historyOf(again)).toEqual(historyOf(before));
}, 120_000);
