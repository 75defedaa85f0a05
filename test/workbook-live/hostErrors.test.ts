import { isOwnEdit } from '../../src/workbook/live/events/isOwnEdit';
import { latestRun } from '../../src/workbook/live/events/latestRun';
import { joinSlices } from '../../src/workbook/live/document/joinSlices';
import { toWorkbookError } from '../../src/workbook/live/host/workbookError';
import { WorkbookError } from '../../src/workbook/port';

test.each([
  [
    { code: 'AccessDenied', message: 'm', debugInfo: { errorLocation: 'Range.values' } },
    'PROTECTED',
    'AccessDenied / m / Range.values',
  ],
  [{ code: 'ItemNotFound', message: 'm' }, 'NOT_FOUND', 'ItemNotFound / m'],
  [{ code: 'ApiNotFound', message: 'm' }, 'UNSUPPORTED', 'ApiNotFound / m'],
  [{ code: 'ActivityLimitReached', message: 'm' }, 'HOST_BUSY', 'ActivityLimitReached / m'],
  [{ code: 5002, message: 'm' }, 'HOST_FAILED', '5002 / m'],
  [new Error('boom'), 'HOST_FAILED', 'boom'],
  ['text', 'HOST_FAILED', 'text'],
  [undefined, 'HOST_FAILED', 'undefined'],
])('%j', (error, code, detail) => expect(toWorkbookError(error)).toMatchObject({ code, detail }));

test('a workbook error stays itself', () => {
  const error = new WorkbookError('TOO_LARGE', 'x');
  expect(toWorkbookError(error)).toBe(error);
});

test('only what this add-in wrote itself is its own', () => {
  expect(isOwnEdit({ source: 'Remote' })).toBe(false);
  expect(isOwnEdit({ source: 'Local', triggerSource: 'ThisLocalAddin' })).toBe(true);
  expect(isOwnEdit({ source: 'Local', triggerSource: 'Unknown' })).toBe(false);
  expect(isOwnEdit({})).toBe(false);
});

test('slices are joined only when they are the whole of an .xlsx', () => {
  expect(joinSlices([[0x50, 0x4b], new Uint8Array([3])], 3)).toEqual(new Uint8Array([0x50, 0x4b, 3]));
  expect(() => joinSlices([[0x50, 0x4b]], 3)).toThrow('2 of 3 bytes');
  expect(() => joinSlices([[1, 2, 3]], 3)).toThrow('not an .xlsx');
  expect(() => joinSlices([], 0)).toThrow(WorkbookError);
});

test('a burst costs two runs', async () => {
  const seen: number[] = [];
  const add = latestRun(
    async (what: number) => {
      seen.push(what);
      await Promise.resolve();
    },
    (a, b) => a + b,
  );
  [1, 2, 3, 4].forEach(add);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(seen).toEqual([1, 9]);
});
