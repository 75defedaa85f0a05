import type { CellEdit } from '../../../../src/workbook/port';
import type { FaultStory, Scene } from '../faultStory';
import { askLive } from '../live';
import { still } from '../../previewPage';

const SHEETS = ['Sheet1', 'Sheet2'] as const;

/** Locked and unlocked cells of two protected sheets: a text like a formula, a number, one that is emptied. */
const EDITS: readonly CellEdit[] = [
  { place: { sheet: SHEETS[0], cell: 'B2' }, value: '別の要件', expected: '要件' },
  { place: { sheet: SHEETS[0], cell: 'C2' }, value: '=1+1', expected: '適合' },
  { place: { sheet: SHEETS[0], cell: 'C3' }, value: null, expected: '取扱説明書' },
  { place: { sheet: SHEETS[1], cell: 'B2' }, value: 12, expected: null },
];

const reversed = ({ place, value, expected = null }: CellEdit): CellEdit => ({
  place,
  value: typeof expected === 'object' ? null : expected,
  expected: value,
});

/** Two protected sheets, as a case has them, in which only column C is open. */
const prepare = ({ frame }: Scene): Promise<void> =>
  frame.evaluate(
    ([first, second]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add(second);
        const sheet = worksheets.getItem(first);
        sheet.getRange('A1').formulas = [['=LEN(B2)']];
        sheet.getRange('B2:C3').values = [
          ['要件', '適合'],
          ['証拠', '取扱説明書'],
        ];
        for (const name of [first, second]) {
          const each = worksheets.getItem(name);
          each.getRange('C:C').format.protection.locked = false;
          each.protection.protect({ allowFormatColumns: true, allowAutoFilter: true });
        }
        await context.sync();
      }),
    SHEETS,
  );

async function apply(scene: Scene, edits: readonly CellEdit[]) {
  const told = await askLive(
    scene,
    async (what: readonly CellEdit[]) => {
      const { conflicts } = await window.live.apply(what);
      if (conflicts.length > 0)
        throw Object.assign(new Error(), { code: 'CONFLICT', detail: JSON.stringify(conflicts) });
    },
    edits,
  );
  await still(scene.preview.page);
  return told;
}

/** The pane writes cells for the person, as it does when a policy or a decision is saved. */
export const writeCells: FaultStory = {
  name: 'write',
  what: 'the pane writes cells of two protected sheets, locked ones among them',
  failureLeaves: 'before',
  prepare,
  act: (scene) => apply(scene, EDITS),
  undo: async (scene) => {
    await apply(scene, EDITS.map(reversed));
  },
};
