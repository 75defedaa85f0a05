/**
 * Before the tests of a run: a folder where each worker of Jest notes the LibreOffice that its tests share
 * (test/libreoffice/sharedOffice.ts). It starts with the first test that needs it.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function openOffices() {
  process.env.SHARED_OFFICES ??= mkdtempSync(join(tmpdir(), 'iiot-offices-'));
}
