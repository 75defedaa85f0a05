import { POLICY_FORMAT } from '../../src/core/model/companyPolicyFile';
import { companyTemplate } from '../../src/core/policy/companyTemplate';
import { itemsOf } from '../../src/core/guide/catalogue';
import type { OwnItem } from '../../src/core/model/ownItem';
import { caseSheets } from '../../src/core/model/sheetGroups';
import type { WorkbookDescription } from '../../src/core/sheets/description';

const SECTOR = 'PA';
const SHEETS = caseSheets(SECTOR);
const OF_CATALOGUE = SHEETS.reduce((sum, sheet) => sum + itemsOf(sheet).length, 0);

/** Sizes at which growth is looked at: the catalogue's own number of items, twice that, and far beyond. */
export const CASE_SIZES = [175, 350, 1_000, 1_600] as const;

function ownItem(index: number): OwnItem {
  const number = String(index + 1).padStart(4, '0');
  return {
    id: `OWN-GROWN-${number}`,
    sheet: SHEETS[index % SHEETS.length] ?? 'spec',
    requirement: { ja: `社内の確認事項${number}を満たしていますか。`, en: `Is our own check ${number} met?` },
    answers: 'conformity',
    evidence: true,
    notApplicable: true,
    levels: { high: 'required', mid: 'required', low: 'recommended' },
  };
}

/** A Japanese PA case of so many items: the catalogue's and, beyond them, the company's own. */
export function grownCase(items: number): WorkbookDescription {
  const count = Math.max(0, items - OF_CATALOGUE);
  return companyTemplate(SECTOR, 'ja', {
    format: POLICY_FORMAT,
    version: '2027-04',
    author: '山田',
    approvedBy: '佐藤',
    date: '2027-04-01',
    reason: `${items}項目`,
    changes: { ownItems: Array.from({ length: count }, (_, index) => ownItem(index)) },
  });
}
