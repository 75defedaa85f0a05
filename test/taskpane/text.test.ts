import { format } from '../../src/core/text/text';
import { errorText } from '../../src/taskpane/text/errorText';
import { loadWords } from '../../src/taskpane/text/readerWords';
import { WorkbookError } from '../../src/workbook/port';

test('values are data', () => {
  expect(format('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2');
});

test('what could not be put back is named; other failures need no details', async () => {
  for (const language of ['ja', 'en'] as const) {
    const { errors } = (await loadWords(language)).pane;
    expect(errorText(new WorkbookError('HALF_DONE', 'check: 表紙!C5'), errors)).toBe(
      `${errors.HALF_DONE} check: 表紙!C5`,
    );
    expect(errorText(new WorkbookError('HOST_BUSY', 'x'), errors)).toBe(errors.HOST_BUSY);
  }
});

test('words are asked for only after they were loaded', async () => {
  jest.resetModules();
  const fresh = await import('../../src/taskpane/text/readerWords');
  expect(() => fresh.readerWords('en')).toThrow('The words of the language "en" were not loaded first.');
  await fresh.loadWords('en');
  expect(fresh.readerWords('en').pane.errors.retry).toBe('Try again');
  expect(() => fresh.readerWords('ja')).toThrow();
});
