import { RECORD_FIELDS } from '../model/reading';
import type { Language } from '../model/language';
import type { Sector } from '../model/terms';
import { caseTemplate } from '../sheets/caseTemplate';
import type { SheetDescription, WorkbookDescription } from '../sheets/description';
import { CHANGE_FIRST_ROW } from '../sheets/case/policyLayout';
import { policyOf } from '../guide/policyChanges';
import type { CompanyPolicyFile } from '../model/companyPolicyFile';
import { policyXml } from './policyPart';
import { policyStamp } from './splitPolicy';

/** Column of the record's values, zero-based. */
const RECORD_COLUMN = 2;

/**
 * A case workbook under a company's policy: its matrix, levels and own items in the sheets, the record of
 * changes filled in, the rest in the custom XML part from which the pane reads it.
 */
export function companyTemplate(
  sector: Sector,
  language: Language,
  file: CompanyPolicyFile,
): WorkbookDescription {
  const template = caseTemplate(sector, language, { ...policyOf(file.changes), version: file.version });
  const levels = Object.fromEntries(statedItems(template).map((id) => [id, []]));
  const stamp = policyStamp(file, { matrix: [[]], levels });
  return {
    ...template,
    sheets: template.sheets.map((sheet) => (sheet.key === 'policy' ? withRecord(sheet, file) : sheet)),
    properties: { ...template.properties, IIoTPolicyDigest: stamp.digest },
    customXml: [policyXml(stamp)],
  };
}

/** Ids of the items that stand on the check sheets, and therefore on 方針. */
function statedItems({ sheets }: WorkbookDescription): string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ style, content }) =>
        style === 'itemId' && content.kind === 'text' ? [content.text] : [],
      ),
    ),
  );
}

function withRecord(sheet: SheetDescription, file: CompanyPolicyFile): SheetDescription {
  const textAt = (row: number): string | undefined => {
    const field = RECORD_FIELDS[row - CHANGE_FIRST_ROW];
    return field === undefined ? undefined : file[field];
  };
  const rows = sheet.rows.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => {
      const text = cell.column === RECORD_COLUMN ? textAt(line.row) : undefined;
      return text === undefined ? cell : { ...cell, content: { kind: 'text' as const, text } };
    }),
  }));
  return { ...sheet, rows };
}
