import { against, milliseconds, type Described, type Effort, type Figure } from './figure';
import { CASE_SIZES } from './grownCase';
import { assessEdit, grownCells } from './grownCells';
import { repeat, takeTurns } from './measure';

/** A sample of the smallest case takes some tens of milliseconds this way. */
const ITEMS_PER_SAMPLE = 8_000;

const SMALLEST = CASE_SIZES[0];

const timesOf = (size: number, scale: number): number =>
  Math.max(1, Math.round((ITEMS_PER_SAMPLE * scale) / size));

function describe(size: number): Described {
  const what = `one edited row of a case of ${size} items: rows replaced, case found in the cells, assessed`;
  return size === SMALLEST
    ? { name: `edit.${size}`, what, target: { of: 'median', atMost: 5 } }
    : {
        name: `edit.${size}`,
        what: `${what}; items beyond the catalogue's are the company's own`,
        target: { of: 'ratio', atMost: 1.25 },
      };
}

/** All that the pane computes between Excel's answer to an edit and the state that its views draw. */
export function editFigures({ rounds, scale }: Effort): readonly Figure[] {
  const samples = takeTurns(
    CASE_SIZES.map((size) => ({
      name: `edit ${size}`,
      prepare: () => {
        const cells = grownCells(size);
        const answers = ['適合', '不適合'];
        let edits = 0;
        const run = () => assessEdit(cells, answers[(edits += 1) % answers.length] ?? '');
        run();
        return repeat(timesOf(size, scale), run);
      },
    })),
    rounds,
  );
  return CASE_SIZES.map((size, index) => {
    const times = timesOf(size, scale);
    const perItem = (timesOf(SMALLEST, scale) * SMALLEST) / (times * size);
    return milliseconds(
      describe(size),
      samples[index],
      times,
      against(samples[index], samples[0], `an item of the case of ${SMALLEST} items`, perItem),
    );
  });
}
