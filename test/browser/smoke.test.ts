import { openStage, type Stage } from './previewPage';

jest.setTimeout(120_000);
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The page in a browser of its own, with answers of the server changed on the way. */
async function openSmoke(
  locale: string,
  change?: (url: string) => { status?: number; contentType?: string } | null,
) {
  const context = await stage.browser.newContext({ locale, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) problems.push(message.text());
  });
  if (change) {
    await page.route('**/*', async (route) => {
      const changed = change(route.request().url());
      if (changed === null) return route.continue();
      return route.fulfill({ body: '', ...changed });
    });
  }
  await page.goto(`${stage.httpUrl}/smoke.html`);
  await page.waitForSelector('[data-check=storage]');
  const verdicts = await page.$$eval('[data-check]', (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.check ?? '', row.dataset.verdict ?? ''])),
  );
  const text = await page.innerText('main');
  return { page, problems, verdicts, text, close: () => context.close() };
}

test.each([
  ['ja-JP', '動作確認', '一部の機能に制限があります'],
  ['en-US', 'Host check', 'some features are limited'],
])('in a browser alone (%s) only Excel is missing', async (locale, title, summary) => {
  const { problems, verdicts, text, close } = await openSmoke(locale);
  const { excel, ...others } = verdicts;
  expect(excel).toBe('limited');
  expect(Object.keys(others).length).toBeGreaterThan(10);
  expect(Object.entries(others).filter(([, verdict]) => verdict !== 'ok')).toEqual([]);
  expect(text).toContain(title);
  expect(text).toContain(summary);
  expect(problems).toEqual([]);
  await close();
});

test('a server that lacks a file or sends a wrong type is found out', async () => {
  const { verdicts, text, close } = await openSmoke('en-US', (url) => {
    if (url.endsWith('functions.en.json')) return { status: 404 };
    if (url.endsWith('.xlsx')) return { status: 200, contentType: 'application/octet-stream' };
    return null;
  });
  expect(verdicts).toMatchObject({ functionsEn: 'missing', template: 'missing', functionsJa: 'ok' });
  expect(text).toContain('The add-in does not work like this');
  await close();
});
