import { crc32 } from './crc32';
import { WorkbookFileError } from './workbookFileError';

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Fixed parts of the two kinds of headers (APPNOTE 4.3.7, 4.3.12). */
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
/** Where the end record says how many entries there are, and where their directory begins. */
const COUNT_AT = 10;
const OFFSET_AT = 16;
/** Stands where a figure is kept in the extra field of a large archive instead. */
const ELSEWHERE = 0xffffffff;

/** What has to be the same in both headers of an entry: its name and how it is packed. */
const headOf = (view: DataView, at: number, method: number, length: number, name: number): string => {
  const end = name + view.getUint16(at + length, true);
  if (end > view.byteLength) fail('directory');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + name, end - name);
  return `${view.getUint16(at + method, true)} ${String.fromCharCode(...bytes)}`;
};

/**
 * Compares the two headers of each entry and the checksum of what was expanded: some programs go by the directory,
 * others by the headers in the archive, and a flipped bit gives another answer.
 * @param expanded content of those entries that were wanted, in the order of the directory
 * @throws WorkbookFileError `damaged`
 */
export function checkEntries(
  bytes: Uint8Array,
  end: number,
  expanded: (name: string) => Uint8Array | undefined,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const starts = new Set<number>();
  let at = view.getUint32(end + OFFSET_AT, true);
  if (at === ELSEWHERE) return;
  for (let left = view.getUint16(end + COUNT_AT, true); left > 0; left -= 1) {
    if (at + DIRECTORY_SIZE > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) fail('directory');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const text = decoder.decode(bytes.subarray(at + DIRECTORY_SIZE, at + DIRECTORY_SIZE + name));
    const local = view.getUint32(at + 42, true);
    if (local !== ELSEWHERE) {
      const isThere =
        local + LOCAL_SIZE <= bytes.length &&
        view.getUint32(local, true) === LOCAL_ENTRY &&
        !starts.has(local);
      const isSame =
        isThere &&
        headOf(view, at, 10, 28, at + DIRECTORY_SIZE) === headOf(view, local, 8, 26, local + LOCAL_SIZE);
      if (!isSame) fail(text);
      starts.add(local);
    }
    const content = expanded(text);
    if (content !== undefined && crc32(content) !== view.getUint32(at + 16, true)) fail(text);
    at += DIRECTORY_SIZE + name + extra + comment;
  }
}

function fail(what: string): never {
  throw new WorkbookFileError('damaged', what);
}
