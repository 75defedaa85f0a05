import type { KeptSnapshot } from '../../core/review/snapshotHistory';
import { remember } from '../../core/review/snapshotHistory';
import type { BookFiles, MailedCopy } from '../bookFiles';
import { cleanWorkbook } from './clean/cleanWorkbook';
import { fileFacts } from './clean/fileFacts';
import { putHistory } from './history/putHistory';
import { readFileHistory } from './history/readFileHistory';
import { readCaseFile } from './read/case/readCaseFile';
import { readVendorFile } from './read/case/readVendorFile';
import { writeWorkbook } from './write/writeWorkbook';

/** What the pane may do with bytes, on .xlsx packages. */
export const PACKAGE_FILES: BookFiles = {
  facts: (bytes) => fileFacts(bytes),
  mailedCopy,
  readVendor: (bytes, language, ownItems) => readVendorFile(bytes, language, ownItems),
  write: writeWorkbook,
};

/** The cells are read from the finished bytes: what the reviewer gets is what is compared. */
function mailedCopy(captured: Uint8Array, kept: KeptSnapshot, isCleaned: boolean): MailedCopy {
  const former = readFileHistory(captured);
  const history = remember(former.kind === 'history' ? former.history : [], kept);
  const complete = putHistory(captured, history);
  const bytes = isCleaned ? cleanWorkbook(complete) : complete;
  return { bytes, history, isRestarted: former.kind === 'unreadable', reading: readCaseFile(bytes) };
}
