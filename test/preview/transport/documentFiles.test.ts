import { DocumentStore } from '../../../src/preview/excel/documentStore';
import { documentFiles } from '../../../src/preview/transport/documentFiles';
import { readSettings, writeSettings } from '../../../src/preview/transport/settings';
import { requirementMatrix } from '../../../src/preview/transport/requirementSets';

describe('files', () => {
  it('slices the workbook as it was when opened', () => {
    let bytes = Uint8Array.of(1, 2, 3, 4, 5);
    const files = documentFiles(() => bytes);
    const { handle, size } = files.open();
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

describe('settings', () => {
  it('go out as JSON and replace what was there', () => {
    const document = new DocumentStore();
    document.settings.set('old', 1);
    expect(readSettings(document)).toEqual([['old', '1']]);
    writeSettings(document, [
      ['a', '{"b":[1,"x"]}'],
      ['text', 'Date(1)'],
    ]);
    expect([...document.settings]).toEqual([
      ['a', { b: [1, 'x'] }],
      ['text', 'Date(1)'],
    ]);
  });
});

it('requirement sets are versions as strings', () => {
  expect(
    Object.values(JSON.parse(requirementMatrix('new')) as Record<string, unknown>).every(
      (version) => typeof version === 'string',
    ),
  ).toBe(true);
});
