import { documentFiles } from '../../../src/preview/transport/documentFiles';
import { requirementMatrix } from '../../../src/preview/transport/requirementSets';

describe('files', () => {
  it('slices the workbook as it was when opened, calculated before', async () => {
    let bytes = Uint8Array.of(7);
    const calculated = () => {
      bytes = Uint8Array.of(1, 2, 3, 4, 5);
      return Promise.resolve();
    };
    const files = documentFiles(() => bytes, undefined, calculated);
    const { handle, size } = await files.open();
    bytes = Uint8Array.of(9);
    expect(size).toBe(5);
    expect([files.slice(handle, 0, 2), files.slice(handle, 2, 2), files.slice(handle, 4, 2)]).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ]);
    files.close(handle);
    expect(files.openCount()).toBe(0);
    expect(() => files.slice(handle, 0, 1)).toThrow('not open');
    expect(() => files.close(handle)).toThrow('not open');
  });
});

it('requirement sets are versions as strings', () => {
  expect(
    Object.values(JSON.parse(requirementMatrix('new')) as Record<string, unknown>).every(
      (version) => typeof version === 'string',
    ),
  ).toBe(true);
});
