import { WorkbookError } from '../../port';
import { joinSlices } from './joinSlices';

/** Largest slice that getFileAsync allows. */
const SLICE_SIZE = 4 * 1024 * 1024;
/** Exchange Online takes messages of 35 MB; base64 with its line ends adds 37 %. */
const LARGEST_FILE = 25 * 1024 * 1024;

/** A callback of the Common API as a promise; whatever goes wrong is CAPTURE_FAILED. */
function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WorkbookError('CAPTURE_FAILED', `${result.error.code} / ${result.error.message}`));
    });
  });
}

/**
 * The whole workbook as .xlsx bytes, as Excel would save it now. The host keeps at most two files open,
 * so the file is closed whatever happens.
 * @throws {WorkbookError} UNSUPPORTED, TOO_LARGE (over 25 MB) or CAPTURE_FAILED
 */
export async function capture(): Promise<Uint8Array> {
  const { document } = Office.context;
  // On some hosts the method is missing although the types have it (office-js #5297).
  if (typeof document.getFileAsync !== 'function') throw new WorkbookError('UNSUPPORTED', 'getFileAsync');
  const file = await call<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_SIZE }, done),
  );
  try {
    if (file.size > LARGEST_FILE) throw new WorkbookError('TOO_LARGE', `${file.size} bytes`);
    const slices: ArrayLike<number>[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await call<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(slice.data as ArrayLike<number>);
    }
    return joinSlices(slices, file.size);
  } finally {
    file.closeAsync();
  }
}
