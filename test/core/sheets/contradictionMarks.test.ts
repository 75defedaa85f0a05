import { CONSISTENCY_CHECKS } from '../../../src/core/guide/checks';
import { LANGUAGES } from '../../../src/core/model/language';
import { SECTORS } from '../../../src/core/model/terms';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { heightOf } from '../../../src/core/sheets/rowHeight';
import { valueCell } from '../../../src/core/sheets/case/coverLayout';
import { CONTRADICTION_CODES, contradictionId } from '../../../src/core/text/contradictionCodes';

/** Excel's limit for a number format. */
const LONGEST_FORMAT = 255;

describe.each(SECTORS)('%s', (sector) => {
  describe.each(LANGUAGES)('%s', (language) => {
    const { sheets, names } = caseTemplate(sector, language);
    const marks = sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.flatMap(({ rule }) =>
        rule.kind === 'expression' && /! C\d/.test(rule.format.numberFormat ?? '')
          ? [{ sheet: name, text: rule.format.numberFormat ?? '', formula: rule.formula }]
          : [],
      ),
    );

    test.each(CONTRADICTION_CODES.map((code) => [contradictionId(code)]))(
      '%s is told in at least two different cells, each naming another one',
      (id) => {
        const texts = marks.filter(({ text }) => text.includes(`! ${id}`)).map(({ text }) => text);
        expect(new Set(texts).size).toBeGreaterThanOrEqual(2);
      },
    );

    test('a mark on the cover has room beside the value it stands with', () => {
      const w = cellWords(language);
      const values: Readonly<Record<string, string>> = {
        [valueCell('uses')]: w.uses.control,
        [valueCell('useCase')]: w.useCases.verification,
        [valueCell('separated')]: w.unknown,
        [valueCell('matrixLevel')]: w.levels.high,
        [valueCell('labelLevel')]: w.noLabel,
      };
      const [cover] = sheets.filter(({ key }) => key === 'cover');
      const marked = (cover?.conditionalFormats ?? []).flatMap(({ range, rule }) => {
        const text = rule.kind === 'expression' ? (rule.format.numberFormat ?? '') : '';
        return /! C\d/.test(text) ? [{ cell: range, text: text.replace(/@|"/g, '') }] : [];
      });
      expect(new Set(marked.map(({ cell }) => cell))).toEqual(new Set(Object.keys(values)));
      for (const { cell, text } of marked) {
        const [column, row] = [cell.charCodeAt(0) - 'A'.charCodeAt(0), Number(cell.slice(1))];
        const width = cover?.columnWidths[column] ?? 0;
        const height = cover?.rows.find((each) => each.row === row)?.height ?? 0;
        const needed = heightOf({ text: `${values[cell]}${text}`, width });
        expect([cell, Math.max(needed, height)]).toEqual([cell, height]);
      }
    });

    test('every number format is within the limit and every formula reads a defined name', () => {
      const known = new Set(names.map(({ name }) => name));
      for (const { text, formula } of marks) {
        expect(text.length).toBeLessThanOrEqual(LONGEST_FORMAT);
        const read = formula.match(/(?:矛盾|Contradiction)_C\d+/g) ?? [];
        expect(read.length).toBeGreaterThan(0);
        expect(read.filter((name) => !known.has(name))).toEqual([]);
      }
    });
  });
});

test('every check of the policy but C10, which needs a list of media, has marks', () => {
  const marked = CONTRADICTION_CODES.map(contradictionId);
  expect(CONSISTENCY_CHECKS.map(({ id }) => id).filter((id) => !marked.includes(id))).toEqual(['C10']);
});
