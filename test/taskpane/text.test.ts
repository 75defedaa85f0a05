import { format } from '../../src/core/text/text';
import { errorText } from '../../src/taskpane/text/errorText';
import { paneText } from '../../src/taskpane/text/paneText';
import { WorkbookError } from '../../src/workbook/port';

test('values are data', () => {
  expect(format('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2');
});

test('what could not be put back is named; other failures need no details', () => {
  for (const language of ['ja', 'en'] as const) {
    const { errors } = paneText(language);
    expect(errorText(new WorkbookError('HALF_DONE', 'check: 表紙!C5'), errors)).toBe(
      `${errors.HALF_DONE} check: 表紙!C5`,
    );
    expect(errorText(new WorkbookError('HOST_BUSY', 'x'), errors)).toBe(errors.HOST_BUSY);
  }
});
