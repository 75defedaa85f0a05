import { CONSISTENCY_CHECKS } from '../../../src/core/guide/checks';
import { LANGUAGES } from '../../../src/core/model/language';
import { SECTORS } from '../../../src/core/model/terms';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { heightOf } from '../../../src/core/sheets/rowHeight';
import { valueCell } from '../../../src/core/sheets/case/coverLayout';
import { CONTRADICTION_CODES, contradictionId } from '../../../src/core/text/contradictionCodes';

const COVER_FIELDS = ['uses', 'useCase', 'separated', 'matrixLevel', 'labelLevel'] as const;

/** Cells that a check marks: cover fields, items (of the risk sheet without its prefix), or a whole sheet. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  C1: ['uses', 'USE-01', 'USE-02'],
  C2: ['separated', 'useCase', 'USE-03', 'USE-04'],
  C3: ['separated', 'useCase', 'USE-03', 'USE-04'],
  C4: ['matrixLevel', 'SCN-01', 'SCN-02', 'SCN-03'],
  C5: ['matrixLevel', 'SCN-04'],
  C6: ['SPEC-UPD-01', 'SPEC-UPD-02', 'SPEC-UPD-03', 'SPEC-UPD-04', 'SPEC-UPD-05'],
  C7: ['labelLevel', 'SPEC-UPD-01', 'all of spec', 'all of vendor'],
  C8: ['NET-01', 'SPEC-COM-04'],
  C9: ['NET-04', 'DSP-IDN-02'],
  C13: ['DEV-04'],
};

/** Excel's limit for a number format. */
const LONGEST_FORMAT = 255;

describe.each(SECTORS)('%s', (sector) => {
  describe.each(LANGUAGES)('%s', (language) => {
    const { sheets, names } = caseTemplate(sector, language);
    const marks = sheets.flatMap(({ key, conditionalFormats }) =>
      conditionalFormats.flatMap(({ range, rule }) =>
        rule.kind === 'expression' && /! C\d/.test(rule.format.numberFormat ?? '')
          ? [{ key, range, text: rule.format.numberFormat ?? '', formula: rule.formula }]
          : [],
      ),
    );
    const fieldAt = new Map(COVER_FIELDS.map((field) => [valueCell(field), field as string]));
    const cellsOf = ({ key, range, formula }: (typeof marks)[number]): readonly string[] => {
      if (key === 'cover') return [fieldAt.get(range) ?? range];
      const items = [...formula.matchAll(/\$A5="([^"]+)"/g)].map(([, id = '']) => id);
      return items.length === 0 ? [`all of ${key}`] : items.map((id) => id.replace(/^RISK-.A-/, ''));
    };

    test.each(CONTRADICTION_CODES.map(contradictionId))(
      '%s is told in each cell that has a part in it',
      (id) => {
        const told = marks.filter(({ text }) =>
          /! ([C\d・, &]+)/.exec(text)?.[1]?.match(/C\d+/g)?.includes(id),
        );
        expect(new Set(told.flatMap(cellsOf))).toEqual(new Set(MARKED[id]));
      },
    );

    test('a mark names another cell than its own', () => {
      for (const mark of marks.filter(({ key }) => key !== 'cover'))
        expect(cellsOf(mark).filter((cell) => mark.text.includes(cell))).toEqual([]);
    });

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
