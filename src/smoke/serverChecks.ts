import { checkOf, type HostCheck } from './check';

/** Files of the add-in's folder, and the type that a server must send for each. */
const FILES = [
  ['pane', 'taskpane.html', /^text\/html/],
  ['functions', 'functions.js', /^(?:text|application)\/javascript/],
  ['functionsJa', 'functions.ja.json', /^application\/json/],
  ['functionsEn', 'functions.en.json', /^application\/json/],
  ['template', 'templates/iiot-case-pa.ja.xlsx', /spreadsheetml\.sheet/],
] as const;

async function checkFile([key, path, type]: (typeof FILES)[number]): Promise<HostCheck> {
  try {
    const { ok, status, headers } = await fetch(path, { method: 'HEAD', cache: 'no-store' });
    const sent = headers.get('content-type') ?? '';
    return checkOf(key, ok && type.test(sent), `${path}: ${String(status)} ${sent}`);
  } catch (error) {
    return checkOf(key, false, `${path}: ${String(error)}`);
  }
}

async function checkHeaders(): Promise<readonly HostCheck[]> {
  const { headers } = await fetch('taskpane.html', { method: 'HEAD', cache: 'no-store' });
  const policy = headers.get('content-security-policy') ?? '';
  const sniffing = headers.get('x-content-type-options') ?? '';
  return [
    checkOf('policyHeader', policy.includes('default-src'), policy, 'limited'),
    checkOf('sniffHeader', sniffing === 'nosniff', sniffing, 'limited'),
  ];
}

/** Whether the web server hands over the files as Excel and browsers need them. */
export async function serverChecks(): Promise<readonly HostCheck[]> {
  const files = await Promise.all(FILES.map(checkFile));
  const answers = files.every(({ verdict }) => verdict === 'missing') ? [] : await checkHeaders();
  return [...files, ...answers];
}
