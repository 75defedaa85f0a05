import type { CaseReading, CellValue } from '../../src/core/model/reading';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { readingOf } from './caseBook';

/** A new case as it is created. */
export const untouchedReading = (): CaseReading => readingOf(caseTemplate('PA', 'ja'));

/** A new case with uses, identity and some cells of its rows filled in. */
export function answeredRows(
  changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): CaseReading {
  const untouched = untouchedReading();
  return {
    ...untouched,
    cover: { ...untouched.cover, device: 'PX-200', caseId: 'C-1', uses: '制御', useCase: '本番利用' },
    rows: untouched.rows.map((row) => ({ ...row, fields: { ...row.fields, ...changes[row.itemId] } })),
  };
}

/** A case with a contradiction, an error and a condition. */
export const contradictingCase = (): CaseReading =>
  answeredRows({
    'SPEC-UPD-01': { answer: '不適合' },
    'SPEC-UPD-02': { answer: '適合', evidence: 'report 3' },
    'SPEC-COM-01': { answer: { error: '#NAME?' }, state: { error: '#NAME?' } },
    'SPEC-COM-02': { answer: '設置までに対応', due: 46600, remark: '対応計画' },
  });
