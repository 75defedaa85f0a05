import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import type { Language } from '../../../src/core/model/language';
import { carefulCase } from '../../arbitraries/filledCases';
import { addInFunctions } from '../kit/addInFunctions';
import { cellsOf, openCase, type CaseBook, type Typed } from '../kit/caseBook';
import { isKnownDifference } from '../knownDifferences';
import { allCells } from '../shown/allCells';
import { differences, type Difference, type Expectation } from '../shown/expectation';
import { cover, life, type OddInput } from './oddInput';
import { DAY } from './variants';

/**
 * What disagrees: `meaning` where the rules do not understand the input like the plain one; `cells` where cells
 * without the add-in show something else than the rules; `abroad` where they do so under American regional settings,
 * which matter to texts with digits alone; `add-in` where cells with the add-in's functions do.
 */
export const SIDES = ['meaning', 'cells', 'abroad', 'add-in'] as const;
export type Side = (typeof SIDES)[number];

/** A judged input: for every side that disagrees the first cells. */
export type Judgement = Readonly<Partial<Record<Side, readonly Difference[]>>>;

/** Cells that repeat what was typed, whatever it means. */
const ECHO =
  / carried$|^place$|^management (caseId|device|maker|model|units|site|department|uses|useCase|head|reviewer|management|decision)$/;

/** A case at the high level that is filled in without a fault, and the day on which it is looked at. */
function base(language: Language): readonly Typed[] {
  const { cover: fields, rows } = carefulCase('PA', language);
  const uses = cover('uses', language).name;
  const control = language === 'ja' ? '制御' : 'Control';
  return [
    ...fields.map((edit) => (edit.name === uses ? { ...edit, value: control } : edit)),
    ...rows,
    { ...life('referenceDate', language), value: DAY - 30 },
  ];
}

/** Judges inputs one after the other over the same case. */
export function judgeOf(language: Language): (input: OddInput) => Judgement {
  const books = {
    cells: openCase('PA', language),
    abroad: openCase('PA', language, { locale: 'en-US' }),
    'add-in': openCase('PA', language, { customFunctions: addInFunctions(0) }),
  };
  for (const open of Object.values(books)) open.type(base(language));
  const plainly = new Map<string, ReadonlyMap<string, unknown>>();
  return ({ typed, plain }) => {
    let expected: readonly Expectation[] = [];
    const sides = (Object.keys(books) as (keyof typeof books)[]).map((side) => {
      const open = books[side];
      if (
        side === 'abroad' &&
        !typed.some(({ value }) => typeof value === 'string' && /[\d０-９]/.test(value))
      )
        return [side, []] as const;
      const found = open.book.during(
        () => open.type(typed),
        () => {
          if (side === 'cells') expected = expectedIn(open);
          return differences(expected, cellsOf(open.book));
        },
      );
      return [side, found.filter((entry) => !isKnownDifference(entry))] as const;
    });
    const key = JSON.stringify(plain);
    if (plain !== null && !plainly.has(key)) {
      const open = books.cells;
      const plainCase = open.book.during(
        () => open.type(plain),
        () => expectedIn(open),
      );
      plainly.set(key, new Map(plainCase.map(({ what, core }) => [what, core])));
    }
    const meaning = plain === null ? [] : changedMeaning(expected, plainly.get(key)!);
    return Object.fromEntries(
      [['meaning', meaning] as const, ...sides].filter(([, cells]) => cells.length > 0),
    );
  };
}

/** What the cells of a case should show by the rules. */
function expectedIn(open: CaseBook): readonly Expectation[] {
  const reading = open.reading();
  return allCells({ reading, assessment: assessCase(reading) });
}

/** What the rules decide otherwise than for the plain input. */
function changedMeaning(
  expected: readonly Expectation[],
  wanted: ReadonlyMap<string, unknown>,
): readonly Difference[] {
  return expected
    .filter(({ what, core }) => !ECHO.test(what) && wanted.get(what) !== core)
    .map(({ what, core }) => ({ what, cell: core, core: wanted.get(what) }));
}
