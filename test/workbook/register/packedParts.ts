import { Zip, type ZipInputFile } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';

/** A part as a container holds it, so that a thousand containers need not pack it again. */
interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly size: number;
}

const DEFLATED = 8;

export const packedPart = (name: string, bytes: Uint8Array): PackedPart => ({
  name,
  packed: new Uint8Array(deflateRawSync(bytes, { level: 1 })),
  crc: crc32(bytes),
  size: bytes.length,
});

/** A container of parts that are packed already. */
export function zipOfPacked(parts: readonly PackedPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, packed, crc, size } of parts) {
    const file: ZipInputFile = { filename: name, compression: DEFLATED, crc, size };
    zip.add(file);
    file.ondata?.(null, packed, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}
