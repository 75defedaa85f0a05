import { appendFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where tests note which members of Office.js they reach: one a line, in any order, often more than once. */
const RECORD = join(__dirname, '../../node_modules/.cache/used-members/record.txt');

/** Tests of the host itself call what they like; only the conversations of office.js say what it needs. */
const isOfHost = (): boolean => {
  const test = basename(expect.getState().testPath ?? '');
  return test.startsWith('host') && !/^host(Conversation|Recordings)\./.test(test);
};

/**
 * With RECORD_MEMBERS=1: notes what the add-in, or the test in its frame, asks of the host until the page is
 * closed or left.
 */
export async function recordMembers(page: Page): Promise<{ readonly flush: () => Promise<void> }> {
  if (process.env.RECORD_MEMBERS !== '1' || isOfHost()) return { flush: () => Promise.resolve() };
  mkdirSync(join(RECORD, '..'), { recursive: true });
  const note = (members: readonly string[]): void =>
    appendFileSync(RECORD, members.map((member) => `${member}\n`).join(''));
  await page.exposeFunction('noteMembers', note);
  await page.addInitScript(() => {
    const { noteMembers } = window as unknown as { noteMembers: (members: readonly string[]) => void };
    window.addEventListener('pagehide', () => noteMembers(window.iiotPreview?.usedMembers() ?? []));
  });
  return {
    flush: async () => note(await page.evaluate(() => window.iiotPreview?.usedMembers() ?? [])),
  };
}
