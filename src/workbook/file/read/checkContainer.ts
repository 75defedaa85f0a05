import { WorkbookFileError } from './workbookFileError';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];
/** The end record is 22 bytes and may be followed by a comment of at most 65,535 (APPNOTE 4.3.16). */
const END_RECORD_REACH = 22 + 65_535;

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((value, index) => bytes[at + index] === value);

/** True when a compound file names the stream in which Excel keeps an encrypted workbook (MS-OFFCRYPTO). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (startsWith(bytes, name, at)) return true;
  }
  return false;
}

/** Offset of the end record; -1 where the container breaks off. */
export function endRecordAt(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_RECORD_REACH);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (startsWith(bytes, EMPTY_ARCHIVE, at)) return at;
  }
  return -1;
}

const DIRECTORY_ENTRY = [0x50, 0x4b, 0x01, 0x02];
/** Offset of the directory in the end record, of the flags in a directory entry, and the flag of encryption. */
const DIRECTORY_OFFSET_AT = 16;
const FLAGS_AT = 8;
const ENCRYPTED = 1;

/** True when the first file of the archive is encrypted, as in a zip with a password (APPNOTE 4.4.4). */
function needsPassword(bytes: Uint8Array, end: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = view.getUint32(end + DIRECTORY_OFFSET_AT, true);
  return (
    startsWith(bytes, DIRECTORY_ENTRY, directory) && ((bytes[directory + FLAGS_AT] ?? 0) & ENCRYPTED) !== 0
  );
}

/** Refuses everything that is not a whole zip container, telling the kinds apart by their first bytes. */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    const encrypted = holdsEncryptedPackage(bytes);
    throw new WorkbookFileError(encrypted ? 'encrypted' : 'xls', `${bytes.length} bytes`);
  }
  if (startsWith(bytes, EMPTY_ARCHIVE)) throw new WorkbookFileError('notSpreadsheet', 'empty archive');
  if (!startsWith(bytes, LOCAL_ENTRY)) throw new WorkbookFileError('notZip', `${bytes.length} bytes`);
  const end = endRecordAt(bytes);
  if (end < 0) throw new WorkbookFileError('truncated', `${bytes.length} bytes`);
  if (needsPassword(bytes, end)) throw new WorkbookFileError('passwordZip', '');
}
