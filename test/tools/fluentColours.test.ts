import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const TOKENS = join(ROOT, 'node_modules', '@fluentui', 'tokens', 'lib');
const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

/** Fluent's persona colours, e.g. `steel`, of which it makes tokens such as `colorPaletteSteelBackground2`. */
const personas = [
  ...(/personaSharedColorNames = \[([^\]]*)\]/.exec(read(TOKENS, 'sharedColorNames.js'))?.[1] ?? '').matchAll(
    /'(\w+)'/g,
  ),
].map(([, name = '']) => name);

test('the persona colours that the pane names stay in its theme, and no others', async () => {
  const { SHOWN } = await import('../../tools/fluent-colours.mjs');
  const files = readdirSync(join(ROOT, 'src', 'taskpane'), { recursive: true, encoding: 'utf8' });
  const styles = files
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(ROOT, 'src', 'taskpane', name));
  const named = personas.filter((name) => {
    const token = `colorPalette${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return styles.some((text) =>
      new RegExp(String.raw`${token}(?:Background2|Foreground2|BorderActive)\b`).test(text),
    );
  });
  expect(personas.length).toBeGreaterThan(20);
  expect(named.sort()).toEqual([...SHOWN].sort());
});

test('both lists of Fluent are cut; one that looks otherwise stops the build', async () => {
  const { default: keepColours, SHOWN, TAKEN } = await import('../../tools/fluent-colours.mjs');
  const names = keepColours(read(TOKENS, 'sharedColorNames.js'));
  const colours = keepColours(read(TOKENS, 'global', 'colorPalette.js'));
  for (const text of [names, colours]) {
    const list = /personaShared(?:Colors|ColorNames) = [{[]([^}\]]*)/.exec(text)?.[1] ?? '';
    expect((list.match(/\w+/g) ?? []).sort()).toEqual([...SHOWN, ...TAKEN].sort());
  }
  expect(names).toContain("'berry'");
  expect(() => keepColours('export const other = [];')).toThrow('no longer has steel, teal, darkRed, plum');
});

test("the colours that Fluent's themes take by name are kept", async () => {
  const { TAKEN } = await import('../../tools/fluent-colours.mjs');
  const themes = readdirSync(join(TOKENS, 'alias')).filter((name) => name.endsWith('.js'));
  const taken = themes.flatMap((name) =>
    [...read(TOKENS, 'alias', name).matchAll(/personaSharedColors\.(\w+)/g)].map(([, colour = '']) => colour),
  );
  expect([...new Set(taken)].sort()).toEqual([...TAKEN].sort());
});
