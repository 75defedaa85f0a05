import { readFileSync, statSync } from 'node:fs';
import { makersWith } from '../../src/core/advisories/maker/makers';
import { reportAdvisories, type AdvisoriesReport } from '../../src/core/advisories/report';
import { readPlacedDevices } from '../../src/workbook/file/advisories/readPlacedDevices';
import { DEFAULT_LIMITS } from '../../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';
import type { Order } from './order';
import { readAll } from './readAll';

/** What the command prints, and whether every file was read. */
export interface Compared {
  readonly report: AdvisoriesReport & { readonly on: string };
  readonly isWhole: boolean;
}

/**
 * Compares devices with advisories.
 * @throws WorkbookFileError, or the system's error, where the devices cannot be read
 */
export function compare({ devices, files, on, language }: Order): Compared {
  const { size } = statSync(devices);
  if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
  const placed = readPlacedDevices(readFileSync(devices), devices);
  const collected = readAll(files);
  return {
    report: { on, ...reportAdvisories(collected, placed, makersWith(), language) },
    isWhole: collected.files.every(({ fault }) => fault === null),
  };
}
