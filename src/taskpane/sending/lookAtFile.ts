import { asError } from '../browser/asError';
import type { CaseReading } from '../../core/model/reading';
import { nextSubmission } from '../../core/review/nextSubmission';
import type { LookAtFile } from '../actions/fileCheck';
import type { FileLook } from '../store/paneState';
import type { BookTools } from '../tasks/desk';

/** What the file says, and which number the next submission carries. */
export const lookAtFile: LookAtFile = async (tools, reading) => {
  const [look, number] = await Promise.all([factsOf(tools), numberOf(tools, reading)]);
  return { ...look, number };
};

/** Without a copy the rest of the check goes on, and Excel's own sharing is offered. */
async function factsOf({ port, files }: BookTools): Promise<Pick<FileLook, 'facts' | 'error'>> {
  try {
    const [bytes, { facts }] = await Promise.all([port.capture(), files()]);
    return { facts: facts(bytes), error: null };
  } catch (error) {
    return { facts: null, error: asError(error) };
  }
}

async function numberOf({ digest }: BookTools, reading: CaseReading): Promise<number | null> {
  if (!reading.record?.log) return null;
  return (await nextSubmission(reading, { by: '', on: '' }, digest)).entry.number;
}
