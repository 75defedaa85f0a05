import { contradictionCases } from '../../../arbitraries/contradictionCases';
import { SHEET_NAMES } from '../../../../src/core/model/sheetNames';
import { paste, still } from '../../previewPage';
import { emptyCase } from '../emptyCase';
import type { FaultStory, Scene } from '../faultStory';
import { refresh, toldByPane } from '../pane';

/** One that does not touch what decides the level: that would calculate the whole workbook. */
const { edits, end } = contradictionCases('PA', 'ja').find(
  ({ edits: all }) => all.at(-1)?.sheet === SHEET_NAMES.spec.ja,
)!;
const last = edits.at(-1)!;

const put = ({ preview }: Scene, { sheet, cell, value }: typeof last): Promise<void> =>
  paste(preview.page, sheet, cell, [[value]]);

/** An answer that contradicts another: what was typed stays, with its marks, whatever becomes of the pane. */
export const editCell: FaultStory = {
  name: 'edit',
  what: 'an answer is typed that contradicts another; cells mark both, the pane follows',
  book: emptyCase,
  failureLeaves: 'done',
  prepare: async (scene) => {
    for (const edit of edits.slice(0, -1)) await put(scene, edit);
    await put(scene, end);
    await still(scene.preview.page);
  },
  act: async (scene) => {
    await put(scene, last);
    await still(scene.preview.page);
    return toldByPane(scene.preview);
  },
  retry: refresh,
};
