import { browserChecks } from './browserChecks';
import { asText, drawChecks, type CheckGroup } from './drawChecks';
import { officeChecks, type OfficeFacts } from './officeChecks';
import { serverChecks } from './serverChecks';
import en from './text/en.json';
import ja from './text/ja.json';

/** Without Excel around it, office.js never gets ready. */
const PATIENCE_MS = 3000;

function factsOf(host: string | null): OfficeFacts {
  const { context } = Office;
  return {
    host,
    platform: String(context.diagnostics.platform),
    version: context.diagnostics.version,
    language: context.displayLanguage,
    isSetSupported: (name, version) => context.requirements.isSetSupported(name, version),
  };
}

/** Excel around the page; null in a browser alone, and where office.js did not arrive. */
async function findOffice(): Promise<OfficeFacts | null> {
  if (typeof Office === 'undefined') return null;
  const nobody = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const ready = await Promise.race([Office.onReady(), nobody]);
  return ready === null || (ready.host as Office.HostType | null) === null
    ? null
    : factsOf(String(ready.host));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`smoke.html has no #${id}`);
  return found;
}

async function start(): Promise<void> {
  const words = navigator.language.toLowerCase().startsWith('ja') ? ja : en;
  document.documentElement.lang = words === ja ? 'ja' : 'en';
  document.title = words.title;
  byId('title').textContent = words.title;
  byId('intro').textContent = words.intro;
  const [office, server] = await Promise.all([findOffice(), serverChecks()]);
  const groups: readonly CheckGroup[] = [
    { title: words.office, checks: officeChecks(office) },
    { title: words.server, checks: server },
    { title: words.browser, checks: browserChecks() },
  ];
  drawChecks(byId('result'), groups, words);
  const copy = byId('copy');
  copy.textContent = words.copy;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(asText(groups, words)).then(
      () => (byId('copied').textContent = words.copied),
      () => (byId('copied').textContent = words.copyFailed),
    );
  });
}

start().catch((error: unknown) => {
  byId('result').textContent = String(error);
});
