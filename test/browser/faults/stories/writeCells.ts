import { valueCell } from '../../../../src/core/template/sheets/coverLayout';
import { SHEET_NAMES } from '../../../../src/core/template/sheetNames';
import type { CellEdit } from '../../../../src/workbook/port';
import { cell, paste } from '../../previewPage';
import type { FaultStory, Scene } from '../faultStory';
import { askLive } from '../live';
import { still } from '../pane';

/** Two protected sheets, locked and unlocked cells, a text like a formula, a number, and one that is emptied. */
const WRITTEN: readonly (readonly [sheet: string, cell: string, value: CellEdit['value']])[] = [
  [SHEET_NAMES.spec.ja, 'B5', '別の要件'],
  [SHEET_NAMES.spec.ja, 'F5', '適合'],
  [SHEET_NAMES.spec.ja, 'G5', '=1+1'],
  [SHEET_NAMES.spec.ja, 'G6', null],
  [SHEET_NAMES.cover.ja, valueCell('device'), 12],
];

let edits: readonly CellEdit[] = [];

const apply = (scene: Scene, given: readonly CellEdit[]) =>
  askLive(
    scene,
    async (what: readonly CellEdit[]) => {
      const { conflicts } = await window.live.apply(what);
      if (conflicts.length > 0) throw Object.assign(new Error(), { code: 'CONFLICT', detail: '' });
    },
    given,
  );

/** The pane writes cells for the person, as it does when a policy or a decision is saved. */
export const writeCells: FaultStory = {
  name: 'write',
  what: 'the pane writes cells of two sheets, locked ones among them',
  template: 'iiot-case-pa',
  failureLeaves: 'before',
  prepare: async ({ preview: { page } }) => {
    await paste(page, SHEET_NAMES.spec.ja, 'G6', [['取扱説明書']]);
    const found = WRITTEN.map(([sheet, address]) => cell(page, sheet, address));
    const expected = (await Promise.all(found)) as string[];
    edits = WRITTEN.map(([sheet, address, value], index) => ({
      place: { sheet, cell: address },
      value,
      expected: expected[index] === '' ? null : expected[index]!,
    }));
  },
  act: async (scene) => {
    const told = await apply(scene, edits);
    await still(scene.preview.page);
    return told;
  },
  undo: async (scene) => {
    const isDone = (await cell(scene.preview.page, ...WRITTEN_FIRST)) === WRITTEN[0]![2];
    if (!isDone) return;
    await apply(scene, edits.map(reversed));
    await still(scene.preview.page);
  },
};

const WRITTEN_FIRST = [WRITTEN[0]![0], WRITTEN[0]![1]] as const;

const reversed = ({ place, value, expected = null }: CellEdit): CellEdit => ({
  place,
  value: typeof expected === 'object' ? null : expected,
  expected: value,
});
