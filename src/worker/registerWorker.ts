import type { Language } from '../core/model/language';
import { registerRow } from '../core/register/registerRow';
import { judgeFile } from '../workbook/file/judgeFile';
import { fileErrorText } from '../workbook/file/read/fileErrorText';
import { DEFAULT_LIMITS } from '../workbook/file/read/packageLimits';
import { WorkbookFileError } from '../workbook/file/read/workbookFileError';
import { migrateFile } from '../workbook/file/migrate/migrateFile';
import { fillRegister, newRegister } from '../workbook/file/register/fillRegister';
import { readCaseAdvisories } from '../workbook/file/register/readCaseAdvisories';
import { answerAdvisories, takeAdvisoryFile } from './answerAdvisories';
import { answerPlan } from './answerPlan';
import { answerLists } from './answerLists';
import type { RegisterAnswer, RegisterQuestion } from './registerMessages';

/**
 * Reads case workbooks beside the pane's own thread, one at a time: however large or damaged a file is, the
 * pane stays usable, and whoever is tired of waiting ends the worker.
 */
async function answer(question: RegisterQuestion): Promise<RegisterAnswer> {
  switch (question.kind) {
    case 'read':
      return read(question);
    case 'newBook':
      return newBook(question);
    case 'migrate':
      return { kind: 'migrated', ...migrateFile(question.bytes) };
    case 'caseAdvisories':
      return inBook(question.language, async () => {
        const { size } = question.file;
        if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
        const bytes = new Uint8Array(await question.file.arrayBuffer());
        return { kind: 'caseAdvisories', read: readCaseAdvisories(bytes, question.caseNumber) };
      });
    case 'plan':
      return inBook(question.language, () => ({ kind: 'plan', news: answerPlan(question) }));
    case 'lists':
      return inBook(question.language, async () => ({ kind: 'lists', news: await answerLists(question) }));
    case 'advisoryFile':
      await takeAdvisoryFile(question);
      return { kind: 'noted' };
    case 'advisories':
      return inBook(question.language, () => ({ kind: 'advisories', news: answerAdvisories(question) }));
  }
}

/** What is wrong with the open workbook itself is said in words. */
async function inBook(
  language: Language,
  work: () => RegisterAnswer | Promise<RegisterAnswer>,
): Promise<RegisterAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { kind: 'refused', reason: error.code, said: fileErrorText(error, language) };
  }
}

async function read({
  file,
  source,
  readOn,
  language,
}: Extract<RegisterQuestion, { readonly kind: 'read' }>): Promise<RegisterAnswer> {
  try {
    // A file over the limit is refused before it is read into memory.
    if (file.size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${file.size} bytes`);
    const { reading, assessment } = judgeFile(new Uint8Array(await file.arrayBuffer()));
    return { kind: 'row', row: registerRow(reading, assessment, { source, readOn }) };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { kind: 'refused', reason: error.code, said: fileErrorText(error, language) };
  }
}

function newBook({
  rows,
  rejections,
  readOn,
  language,
}: Extract<RegisterQuestion, { readonly kind: 'newBook' }>): RegisterAnswer {
  const { register, write } = fillRegister(newRegister(language));
  rows.forEach((row) => register.add(row));
  for (const { source, reason, said } of rejections) register.reject(source, reason, said);
  return { kind: 'bytes', bytes: write(readOn) };
}

self.onmessage = ({ data }: MessageEvent<RegisterQuestion>): void => {
  answer(data)
    .catch((error: unknown): RegisterAnswer => ({ kind: 'failed', detail: String(error) }))
    .then((message) => self.postMessage(message))
    .catch(() => undefined);
};
