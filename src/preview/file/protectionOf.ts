import type { RawSheet } from '../../workbook/file/read/rawWorkbook';
import type { ProtectionAttributes } from './sourcePackage';

/** Protection of a sheet without the attributes that the file leaves out; null while unprotected. */
export function protectionOf({ protection }: RawSheet): ProtectionAttributes | null {
  if (protection === null) return null;
  const present = Object.entries(protection).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(present);
}
