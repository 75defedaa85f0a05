import { ITEMS } from '../../../../src/core/guide/catalogue';
import { vendorSlice } from '../../../../src/core/review/vendor/vendorSlice';
import { vendorTemplate } from '../../../../src/core/sheets/vendor/vendorTemplate';
import { VENDOR_IDS } from '../../../../src/taskpane/views/vendor/vendorTestIds';
import { writeWorkbook } from '../../../../src/workbook/file/write/writeWorkbook';
import { answeredBook, readingOf } from '../../../review/caseBook';
import { clickTab } from '../../paneFrame';
import type { FaultStory, Scene, Told } from '../faultStory';
import { toldByPane } from '../pane';
import { putBack } from '../putBack';
import { still } from '../../previewPage';

const CHANGED = 12;
const vendors = [...ITEMS.values()].filter(({ owner }) => owner === 'vendor').slice(0, CHANGED);

/** The vendor's workbook as it comes back: evidence and remarks of some rows are others. */
function returned(): Uint8Array {
  const reading = readingOf(answeredBook());
  const rows = reading.rows.map((row) => {
    const isChanged = vendors.some(({ id }) => id === row.itemId);
    const fields = { ...row.fields, evidence: `=1+1 ${row.itemId}`, remark: '追記' };
    return isChanged ? { ...row, fields } : row;
  });
  return writeWorkbook(vendorSlice({ ...reading, rows }, vendorTemplate('ja')));
}

/** The file is chosen; what it changes stands in the view. */
async function choose({ preview: { page, pane } }: Scene): Promise<void> {
  await clickTab(pane, 'vendor');
  await pane.getByTestId(VENDOR_IDS.file).setInputFiles({
    name: 'returned.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(returned()),
  });
  await pane.getByTestId(VENDOR_IDS.apply).waitFor();
  await still(page);
}

async function takeOver(scene: Scene): Promise<Told | null> {
  const { page, pane } = scene.preview;
  await pane.getByTestId(VENDOR_IDS.apply).click();
  await still(page);
  const outcome = pane.getByTestId(VENDOR_IDS.outcome);
  const code = (await outcome.getAttribute('data-code')) ?? '';
  if (code !== 'written') return { code, detail: await outcome.innerText() };
  const unread = await toldByPane(scene.preview);
  return unread === null ? null : { ...unread, isDone: true };
}

/** The vendor's answers come back into the case. */
export const mergeVendorBook: FaultStory = {
  name: 'merge',
  what: `the vendor's workbook is merged back: evidence and remarks of ${CHANGED} rows`,
  book: () => Promise.resolve(writeWorkbook(answeredBook())),
  failureLeaves: 'before',
  approach: choose,
  act: takeOver,
  undo: putBack,
};
