import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_IDS } from '../../src/taskpane/testIds';
import type { DesktopBridge } from '../../src/preview/transport/desktopBridge';
import type { RequestRecord } from '../../src/preview/protocol/requestLog';
import { load, openPreview, openStage, settle } from '../browser/previewPage';
import officeJs from '@microsoft/office-js/package.json';

/**
 * The canary: what the real office.js says to the host until the pane shows the case, by shape. After
 * a look at the differences, UPDATE_GOLDEN=1 takes a new office.js over.
 */
jest.setTimeout(120_000);

const GOLDEN = join(__dirname, '../golden/conversation.json');

/** Kinds of things said, each with all that was seen of it. */
type Shape = Readonly<Record<string, readonly string[]>>;
interface Golden {
  readonly officeJs: string;
  readonly web: Shape;
  readonly desktop: Shape;
}

declare global {
  interface Window {
    heard?: [kind: string, what: string][];
  }
}

/** Runs in the page before its own code: listens to both ways in which office.js speaks. */
function listen(): void {
  if (window.parent !== window) return;
  const heard: [string, string][] = (window.heard = []);
  window.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return;
    const message = JSON.parse(data) as Record<string, unknown>;
    const name = String(message._actionName);
    heard.push(['actionNames', name], ['messageKeys', Object.keys(message).sort().join()]);
    const content = (message._data ?? {}) as Record<string, unknown>;
    heard.push(['dataKeys', `${name}: ${Object.keys(content).sort().join()}`]);
    const method = content.DdaMethod as { DispatchId?: number } | undefined;
    if (method?.DispatchId !== undefined) heard.push(['dispatchIds', String(method.DispatchId)]);
    const { ArrayData } = content;
    if (Array.isArray(ArrayData)) heard.push(['richApiArray', ArrayData.map((each) => typeof each).join()]);
  });
  let bridge: DesktopBridge | undefined;
  Object.defineProperty(window, 'iiotDesktopHost', {
    configurable: true,
    get: () => bridge,
    set: (given: DesktopBridge) => {
      bridge = {
        ...given,
        execute: (id, params) => {
          heard.push(['dispatchIds', String(id)]);
          heard.push(['parameters', `${id}: ${params.map((each) => typeof each).join()}`]);
          const [list] = params;
          if (Array.isArray(list)) heard.push(['richApiArray', list.map((each) => typeof each).join()]);
          return given.execute(id, params);
        },
        register: (id, handler) => {
          heard.push(['eventIds', String(id)]);
          given.register(id, handler);
        },
      };
    },
  });
}

function* saidIn({ request }: RequestRecord): Generator<[string, string]> {
  yield ['bodyKeys', Object.keys(request).sort().join()];
  for (const action of request.Actions) {
    yield ['actionTypes', String(action.ActionType)];
    yield ['actionKeys', `${action.ActionType}: ${Object.keys(action).sort().join()}`];
    if (action.QueryInfo !== undefined) yield ['queryKeys', Object.keys(action.QueryInfo).sort().join()];
  }
  for (const path of Object.values(request.ObjectPaths ?? {})) {
    yield ['pathTypes', String(path.ObjectPathType)];
    yield ['pathKeys', `${path.ObjectPathType}: ${Object.keys(path).sort().join()}`];
  }
}

function shapeOf(said: readonly (readonly [string, string])[]): Shape {
  const kinds = [...new Set(said.map(([kind]) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      [...new Set(said.filter((each) => each[0] === kind).map((each) => each[1]))].sort(),
    ]),
  );
}

function differences(host: string, before: Shape, now: Shape): string[] {
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return kinds.flatMap((kind) => {
    const [old, fresh] = [before[kind] ?? [], now[kind] ?? []];
    return [
      ...fresh.filter((what) => !old.includes(what)).map((what) => `${host} ${kind}: + ${what}`),
      ...old.filter((what) => !fresh.includes(what)).map((what) => `${host} ${kind}: - ${what}`),
    ];
  });
}

test('office.js speaks to the host as it did', async () => {
  const stage = await openStage();
  const heardOf = async (host: 'desktop' | 'web'): Promise<Shape> => {
    // The listeners go in before the page's first script; the page is then loaded again.
    const preview = await openPreview(stage, { template: 'blank', language: 'ja', host, addin: false });
    const { page } = preview;
    await page.addInitScript(listen);
    await load(page, page.url().replace('&addin=0', '').replace('blank', 'iiot-case-pa'));
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    await settle(page);
    const heard = await page.evaluate(() => window.heard ?? []);
    const requests = await page.evaluate(() => window.iiotPreview!.requests());
    await preview.close();
    return shapeOf([...heard, ...requests.flatMap((record) => [...saidIn(record)])]);
  };
  const now: Golden = {
    officeJs: officeJs.version,
    web: await heardOf('web'),
    desktop: await heardOf('desktop'),
  };
  await stage.close();
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(GOLDEN))
    writeFileSync(GOLDEN, `${JSON.stringify(now, null, 2)}\n`);
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden;
  const changes = [
    ...differences('web', golden.web, now.web),
    ...differences('desktop', golden.desktop, now.desktop),
  ];
  if (changes.length > 0)
    throw new Error(
      `office.js changed the conversation: ${golden.officeJs} → ${now.officeJs}\n${changes.join('\n')}`,
    );
});
