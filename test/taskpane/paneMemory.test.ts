import { initialState, type PaneState } from '../../src/taskpane/store/paneState';
import { paneMemory } from '../../src/taskpane/store/paneMemory';
import { safeStorage } from '../../src/taskpane/store/safeStorage';

/** A browser's storage in memory. */
function storage(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => void entries.set(key, text),
    entries,
  } as unknown as Storage;
}

const host = { language: 'ja', platform: 'PC', isDark: false } as const;

function windows() {
  const local = storage();
  return (session: Storage, partition = '') =>
    paneMemory(
      safeStorage(() => session),
      safeStorage(() => local),
      partition,
    );
}

const used: PaneState = {
  ...initialState(host),
  view: 'findings',
  filter: 'contradiction',
  itemId: 'SPEC-COM-01',
  recipients: 'hq@example.co.jp',
  language: 'en',
  closedHints: ['overview'],
};

test('a reload loses nothing; another window keeps language and closed hints', () => {
  const open = windows();
  const session = storage();
  open(session).keep(used);
  expect(initialState(host, open(session).recall())).toEqual({ ...used, isReading: true });
  expect(open(storage()).recall()).toEqual({ language: 'en', closedHints: ['overview'] });
});

test('a language that Office chose follows Office', () => {
  const open = windows();
  open(storage()).keep({ ...used, language: 'ja' });
  expect(open(storage()).recall()).toEqual({ closedHints: ['overview'] });
});

test('add-ins of one site are kept apart', () => {
  const open = windows();
  open(storage(), 'a').keep(used);
  expect(open(storage(), 'b').recall()).toEqual({ closedHints: [] });
});

test.each([
  '{',
  'null',
  '[]',
  '3',
  '{"view":"x","filter":{},"itemId":1,"recipients":null,"language":"fr","closedHints":["y",2]}',
])('what does not fit is left out: %s', (text) => {
  const stored = { getItem: () => text, setItem: () => undefined } as unknown as Storage;
  const memory = paneMemory(
    safeStorage(() => stored),
    safeStorage(() => stored),
    '',
  );
  expect(initialState(host, memory.recall())).toEqual(initialState(host));
});

test('a forbidden or full storage costs the comfort only', () => {
  const forbidden = safeStorage(() => {
    throw new Error('SecurityError');
  });
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  } as unknown as Storage;
  const memory = paneMemory(
    forbidden,
    safeStorage(() => full),
    '',
  );
  expect(() => memory.keep(used)).not.toThrow();
  expect(memory.recall()).toEqual({ closedHints: [] });
});
