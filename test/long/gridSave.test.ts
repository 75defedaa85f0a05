import { furtherEdits } from '../preview/file/gridEdits';
import { openXmlErrors } from '../workbook/file/openXmlErrors';

test('a workbook that the grid changed in every way is valid for the Open XML SDK', async () => {
  expect(await openXmlErrors(furtherEdits())).toEqual([]);
}, 240_000);
