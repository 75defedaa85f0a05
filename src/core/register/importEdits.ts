import type { Bilingual, Language } from '../model/language';
import { serialOfDate, type IsoDate } from '../model/isoDate';
import { FIGURES_ROW, FIRST_IMPORT_LINE, IMPORT_COLUMNS } from '../sheets/register/importSheet';
import { isConflict, type RegisterCollector } from './collectRegister';
import { FATE_WORDS, rejectionText } from './fateText';
import type { ImportPlace, RowEdit } from './registerPlace';

/** More than anybody reads, and less than a sheet takes; the figures count all of them. */
const MOST_LINES = 100_000;

type Line = readonly (string | null)[];

/**
 * What to write on 読み込み結果: the figures of an import, and one line for each workbook that was not
 * written or that replaced an older one. Lines of the import before are emptied.
 */
export function importEdits(
  { sheet, lines: linesBefore }: ImportPlace,
  register: RegisterCollector,
  readOn: IsoDate,
  language: Language,
): readonly RowEdit[] {
  const { read, added, updated, unchanged, rejected } = register.counts();
  const figures = [serialOfDate(readOn), read, added, updated, unchanged, rejected];
  const lines = importLines(register, language).slice(0, MOST_LINES);
  const blank: Line = IMPORT_COLUMNS.map(() => null);
  const all = Array.from(
    { length: Math.max(lines.length, linesBefore) },
    (_, index) => lines[index] ?? blank,
  );
  const rowEdit = (row: number, values: readonly (string | number | null)[]): RowEdit => ({
    sheet,
    row,
    cells: values.map((value, column) => ({ column, value })),
  });
  return [
    rowEdit(FIGURES_ROW, figures),
    ...all.map((line, index) => rowEdit(FIRST_IMPORT_LINE + index, line)),
  ];
}

/** Result, case number, file, reason, file in the register. */
function importLines(register: RegisterCollector, language: Language): readonly Line[] {
  const word = (text: Bilingual): string => text[language];
  return [
    ...register
      .rejections()
      .map((rejection): Line => [
        word(isConflict(rejection.reason) ? FATE_WORDS.conflict : FATE_WORDS.rejected),
        rejection.row?.caseId ?? null,
        rejection.source,
        rejectionText(rejection, language),
        rejection.inFavourOf,
      ]),
    ...register
      .replacements()
      .map(({ caseId, source, replaced }): Line => [
        word(FATE_WORDS.updated),
        caseId,
        source,
        null,
        replaced,
      ]),
  ];
}
