import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { load, openStage, type Stage } from './previewPage';
import { openBytes, savedBytes } from './bookBytes';

/**
 * Every template of the build, opened in the real grid and saved from it: part by part the same file.
 * Opened as a reviewer, so that nothing is calculated; who saved it last is then the one difference.
 */
jest.setTimeout(240_000);

const FOLDER = resolve(__dirname, '../../dist/templates');
const templates = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

test('there are templates', () => {
  expect(templates.length).toBeGreaterThanOrEqual(4);
});

test('a round trip through the grid is the identity', async () => {
  const page = await stage.browser.newPage();
  await load(page, `${stage.httpUrl}/?template=blank&lang=ja&as=reviewer`);
  for (const name of templates) {
    const bytes = readFileSync(join(FOLDER, name));
    await openBytes(page, bytes, name);
    const after = await savedBytes(page);
    const [old, now] = [openPackage(new Uint8Array(bytes)), openPackage(after)];
    expect([name, [...now.keys()]]).toEqual([name, [...old.keys()]]);
    const text = (part: Uint8Array | undefined) => Buffer.from(part ?? []).toString();
    const changed = [...old.keys()].filter((part) => text(old.get(part)) !== text(now.get(part)));
    expect([name, changed]).toEqual([name, ['docProps/core.xml']]);
    const unsigned = (xml: string) => xml.replace(/<cp:lastModifiedBy>.*?<\/cp:lastModifiedBy>/, '');
    expect(unsigned(text(now.get('docProps/core.xml')))).toBe(unsigned(text(old.get('docProps/core.xml'))));
  }
  await page.close();
});
