import type { Language } from '../../../src/core/model/language';
import { SECTORS } from '../../../src/core/model/terms';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';

test.each(SECTORS)('%s has the same cells in both languages', (sector) => {
  const shape = (language: Language) =>
    caseTemplate(sector, language).sheets.map((sheet) => ({
      key: sheet.key,
      state: sheet.state,
      merges: sheet.merges,
      validations: sheet.validations.map(({ range, rule }) => [range, rule.kind]),
      cells: sheet.rows.flatMap(({ row, cells }) =>
        cells.map(({ column, style, content }) => [
          row,
          column,
          // The one look whose format holds words.
          style.replace(/^valid(Ja|En)$/, 'valid'),
          content.kind,
        ]),
      ),
    }));
  expect(shape('en')).toEqual(shape('ja'));
});
