import type { Frame } from 'playwright-core';
import type { KnownEdit } from '../../src/core/model/cellEdit';
import type { CellPlace } from '../../src/core/model/reading';
import { TEST_IDS } from '../../src/taskpane/testIds';
import type { ApplyOutcome, WorkbookPort } from '../../src/workbook/port';
import { buildLive, withLive } from './liveBundle';
import { itemCell } from './paneCase';
import { cell, openPreview, openStage, settle, type, type PreviewPage, type Stage } from './previewPage';

/** An answer through the real office.js: one round trip, and nothing of a co-author is lost. */
jest.setTimeout(240_000);

declare global {
  interface Window {
    live: WorkbookPort;
    told: (string | null)[];
  }
}

const [spec, ANSWER] = itemCell('spec', 'SPEC-COM-01', 'answer', 'ja');
const [, EVIDENCE] = itemCell('spec', 'SPEC-COM-01', 'evidence', 'ja');
const [, DUE] = itemCell('spec', 'SPEC-COM-01', 'due', 'ja');
const [, BELOW] = itemCell('spec', 'SPEC-COM-02', 'answer', 'ja');
const [, QUESTION] = itemCell('spec', 'SPEC-COM-01', 'requirement', 'ja');
const at = (address: string, value: KnownEdit['value'], expected: KnownEdit['expected']): KnownEdit => ({
  place: { sheet: spec, cell: address },
  value,
  expected,
});
const next: CellPlace = { sheet: spec, cell: BELOW };

let stage: Stage;
let preview: PreviewPage;
let frame: Frame;
beforeAll(async () => {
  stage = await openStage();
  const script = await buildLive();
  preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'web' });
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  frame = await withLive(preview.page, script);
  await frame.evaluate(async () => {
    window.told = [];
    await window.live.readCase();
    await window.live.watch(
      ({ rows }) => {
        const answer = rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.fields.answer ?? null;
        window.told.push(typeof answer === 'string' ? answer : null);
      },
      () => undefined,
    );
  });
}, 240_000);
afterAll(() => stage.close());

type Outcome = ApplyOutcome | { readonly code: string; readonly detail: string };

/** Writes answers and counts the round trips that the pane waited for meanwhile. */
async function answer(...edits: KnownEdit[]): Promise<{ outcome: Outcome; trips: number }> {
  await settle(preview.page);
  const before = await trips();
  const outcome = await frame.evaluate(
    async ([what, where]): Promise<Outcome> => {
      try {
        return await window.live.answer(what, where);
      } catch (error) {
        const { code, detail } = error as { code: string; detail: string };
        return { code, detail };
      }
    },
    [edits, next] as const,
  );
  return { outcome, trips: (await trips()) - before };
}

/** Not results of functions, not the release of ranges afterwards, not readings of what was calculated late. */
const trips = () =>
  preview.page.evaluate(
    () =>
      window
        .iiotPreview!.requests()
        .map(({ request }) => JSON.stringify(request))
        .filter((text) => !/SetInvocation|_RemoveReference/.test(text))
        .filter((text) => /"Name":"(?:Values|Formulas)"/.test(text)).length,
  );

const value = (address: string) => cell(preview.page, spec, address);
const selected = () =>
  preview.page.evaluate(() => {
    const sheet = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation()}`;
  });

test('one round trip writes, reads the row for whoever watches, and leads on', async () => {
  const { outcome, trips: used } = await answer(at(ANSWER, '適合', null), at(EVIDENCE, '=1+1', null));
  expect([outcome, used]).toEqual([{ written: 2, conflicts: [] }, 1]);
  expect([await value(ANSWER), await value(EVIDENCE)]).toEqual(['適合', '=1+1']);
  expect(await frame.evaluate(() => window.told.at(-1))).toBe('適合');
  expect(await selected()).toBe(`${spec}!${BELOW}`);
});

test('what somebody else wrote meanwhile stands again, and so does every other cell', async () => {
  await preview.page.evaluate(([s, c]) => window.iiotPreview!.setCell(s, c, '不適合'), [
    spec,
    ANSWER,
  ] as const);
  const { outcome, trips: used } = await answer(at(ANSWER, '対象外', '適合'), at(EVIDENCE, '新', '=1+1'));
  expect(outcome).toEqual({
    written: 0,
    conflicts: [{ place: { sheet: spec, cell: ANSWER }, found: '不適合' }],
  });
  expect(used).toBe(2);
  expect([await value(ANSWER), await value(EVIDENCE)]).toEqual(['不適合', '=1+1']);
  expect(await frame.evaluate(() => window.told.at(-1))).toBe('不適合');
  expect(await selected()).toBe(`${spec}!${ANSWER}`);
});

test('a formula that somebody put there comes back as a formula', async () => {
  await frame.evaluate(
    ([s, c]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(s).getRange(c).formulas = [['=DATE(2027,1,31)']];
        await context.sync();
      }),
    [spec, DUE] as const,
  );
  const { outcome } = await answer(at(DUE, 46446, null));
  expect(outcome).toMatchObject({ written: 0, conflicts: [{ found: 46418 }] });
  const formula = await preview.page.evaluate(([s, c]) => window.iiotPreview!.getFormula(s, c), [
    spec,
    DUE,
  ] as const);
  expect(formula).toBe('=DATE(2027,1,31)');
});

test('a failure half-way takes back what was written, and only that', async () => {
  await type(preview.page, spec, ANSWER, '適合');
  // 確認事項, left of 回答, is locked and refuses before anything is written.
  const { outcome } = await answer(at(ANSWER, '対象外', '適合'), at(QUESTION, '別の文', '別'));
  expect(outcome).toMatchObject({ code: 'PROTECTED' });
  expect(await value(ANSWER)).toBe('適合');
  await preview.page.evaluate(() => {
    let writes = 0;
    window.iiotPreview!.faults.failAction((member) => {
      if (member === 'Range.Values') writes += 1;
      return writes === 4;
    }, 'GeneralException');
  });
  const second = await answer(at(ANSWER, '対象外', '適合'), at(EVIDENCE, '新', '=1+1'));
  expect(await preview.page.evaluate(() => window.iiotPreview!.faults.struck())).toBe(1);
  await preview.page.evaluate(() => window.iiotPreview!.faults.clear());
  expect(second.outcome).toMatchObject({ code: 'HOST_FAILED' });
  expect([await value(ANSWER), await value(EVIDENCE)]).toEqual(['適合', '=1+1']);
});

test('nothing to write: nothing asked; nothing went wrong in the console', async () => {
  expect(await answer()).toEqual({ outcome: { written: 0, conflicts: [] }, trips: 0 });
  expect(preview.problems).toEqual([]);
});
