import { migrateFile } from '../../src/workbook/file/migrate/migrateFile';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import type { CompanyPolicyFile } from '../../src/core/model/companyPolicyFile';
import { altered, approvedFile, outcomeOf, partOf, withCell } from './attacked';

/** Another version of the policy, with which a case is brought forward although nothing of its items has changed. */
const POLICY: CompanyPolicyFile = {
  format: 'iiot-company-policy/1',
  version: '2027-04',
  author: '方針 太郎',
  approvedBy: '承認 花子',
  date: '2027-04-01',
  reason: '改定',
  changes: { audit: { intervalMonths: { high: 3, mid: 6, low: 12 } } },
};

test('an approved case keeps its decision when it is brought forward', async () => {
  const { cover } = readCaseFile(migrateFile(await approvedFile(), POLICY).bytes);
  expect([cover.decision, cover.reviewer]).toEqual(['合格', '本社 花子']);
});

test('a case with a broken seal does not: what it claimed is archived, and nobody has approved it', async () => {
  const broken = altered(await approvedFile(), (parts) => {
    const part = partOf(parts, 'スペック');
    return { [part]: withCell(parts[part] ?? '', 'F6', '別の証拠') };
  });
  const { bytes } = migrateFile(broken, POLICY);
  const { cover } = readCaseFile(bytes);
  expect([cover.decision, cover.reviewDate]).toEqual([null, null]);
  expect(['draft', 'submitted', 'returned', 'altered']).toContain((await outcomeOf(bytes)).state);
});
