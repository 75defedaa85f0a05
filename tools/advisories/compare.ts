import { readFileSync, statSync } from 'node:fs';
import { makersWith } from '../../src/core/advisories/maker/makers';
import { matchDevices } from '../../src/core/advisories/match/matchDevices';
import { daysOf } from '../../src/core/advisories/dueOn';
import { reportAdvisories, type AdvisoriesReport } from '../../src/core/advisories/report';
import { openDevices } from '../../src/workbook/file/advisories/openDevices';
import { DEFAULT_LIMITS } from '../../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';
import type { Order } from './order';
import { readAll } from './readAll';
import { policyIn } from '../policyIn';
import { replaceFile } from '../register/replaceFile';
import { withLock } from '../register/withLock';

/** What the command prints, and whether every file was read; pairs are put into words one after the other. */
export interface Compared {
  readonly report: AdvisoriesReport & { readonly on: string };
  readonly isWhole: boolean;
}

/**
 * Compares devices with advisories; with `--write` the register says so afterwards, and other commands on it wait.
 * @throws PolicyRefused
 * @throws WorkbookFileError `notRegister` where it is a list that should be written to
 * @throws WorkbookFileError, or the system's error, where the devices cannot be read
 */
export const compare = (order: Order): Compared =>
  order.isWriting ? withLock(order.devices, () => compareWith(order)) : compareWith(order);

function compareWith({ devices, files, on, language, isWriting, policy }: Order): Compared {
  const rules = policyIn(policy, language)?.changes.advisories ?? {};
  const { size } = statSync(devices);
  if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
  const before = readFileSync(devices);
  const opened = openDevices(before, devices);
  if (isWriting && opened.plan === null) throw new WorkbookFileError('notRegister', devices);
  const collected = readAll(files);
  const matched = matchDevices(collected.advisories, opened.devices, makersWith(rules.aliases));
  const after = isWriting ? (opened.plan?.(matched, collected, daysOf(rules), on).write() ?? before) : before;
  if (after !== before) replaceFile(devices, after);
  return {
    report: {
      on,
      ...reportAdvisories(matched, collected, opened.devices, language, opened.decider(language)),
    },
    isWhole: collected.files.every(({ fault }) => fault === null),
  };
}
