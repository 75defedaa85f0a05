import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { companyTemplate } from '../src/core/policy/companyTemplate';
import { caseOfGroup } from '../src/core/register/existing/caseOfGroup';
import { devicePlan, type DeviceGroup } from '../src/core/register/existing/devicePlan';
import { planEdits } from '../src/core/register/existing/planEdits';
import { planReasonText } from '../src/core/register/existing/planText';
import { caseTemplate } from '../src/core/sheets/caseTemplate';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';
import { readExisting } from '../src/workbook/file/register/readExisting';
import { writeWorkbook } from '../src/workbook/file/write/writeWorkbook';
import { bookError } from './assess/bookError';
import { localDay } from './localDay';
import { PolicyRefused, policyIn } from './policyIn';
import { replaceFile } from './register/replaceFile';
import { withLock } from './register/withLock';
import { caseFileName } from './plan/caseFileName';
import { planOrder, USAGE, type PlanOrder } from './plan/planOrder';

/** `npm run -s plan -- REGISTER.xlsx`: cases proposed for existing devices, in which order, as JSON and as workbooks. */
const run = (order: PlanOrder): void =>
  order.isWriting ? withLock(order.register, () => plan(order)) : plan(order);

function plan(order: PlanOrder): void {
  const { register, on, language, perMonth } = order;
  const { size } = statSync(register);
  if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
  const { existing, open, write } = readExisting(readFileSync(register));
  const proposed = devicePlan(existing, open, on, perMonth);
  const { counts, groups, incomplete } = proposed;
  const edits = order.isWriting ? planEdits(existing, proposed) : [];
  if (edits.length > 0) replaceFile(register, write(edits));
  const workbooks = order.cases === null ? [] : writeCases(groups, order.cases, order);
  const report = {
    on,
    counts,
    groups: groups.map((group) => ({ ...group, why: planReasonText(group.reasons, language) })),
    incomplete: incomplete.map(({ row, device }) => ({
      row,
      device: device.asset || device.name || device.ip,
    })),
    months: edits.length,
    workbooks,
  };
  console.log(JSON.stringify(report, null, 2));
}

/** A workbook for each group; one that is there may hold somebody's work and stays. */
function writeCases(
  groups: readonly DeviceGroup[],
  folder: string,
  { sector, language, policy: path }: PlanOrder,
): readonly { readonly file: string; readonly written: boolean }[] {
  const policy = policyIn(path, language);
  const template =
    policy === null ? caseTemplate(sector, language) : companyTemplate(sector, language, policy);
  mkdirSync(folder, { recursive: true });
  return groups.map((group, index) => {
    const file = join(folder, caseFileName(group, index));
    const isThere = existsSync(file);
    if (!isThere) writeFileSync(file, writeWorkbook(caseOfGroup(template, group, language)));
    return { file, written: !isThere };
  });
}

const given = process.argv.slice(2);
const order = planOrder(given, localDay());
if (given.includes('--help')) console.log(USAGE);
else if (order === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    run(order);
  } catch (error) {
    const said = error instanceof PolicyRefused ? error.message : bookError(error).message[order.language];
    console.error(error instanceof PolicyRefused ? said : `${order.register}: ${said}`);
    process.exitCode = 2;
  }
}
