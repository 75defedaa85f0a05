/**
 * A webpack loader for the two files of Fluent's tokens that list its persona colours: two dozen hues for pictures of
 * people, of which the pane shows {@link SHOWN}. The others would be a fifth of the theme that the first screen loads.
 */

/** Persona colours that a style of ours names; `test/tools/fluentColours.test.ts` compares. */
export const SHOWN = ['steel', 'teal'];

/** Those that Fluent's themes themselves take by name, and which are therefore needed as well. */
export const TAKEN = ['darkRed', 'plum'];

const KEPT = [...SHOWN, ...TAKEN];

const LIST = /(export const personaShared(?:Colors|ColorNames) = )([{[])([^}\]]*)([}\]])/;

/**
 * @param {string} source
 * @returns {string} the same with the kept colours only
 */
export default function keepColours(source) {
  const [all, start, open, names, close] = LIST.exec(source) ?? [];
  const kept = (names ?? '').split(',').filter((name) => KEPT.includes(name.replaceAll(/['\s]/g, '')));
  if (all === undefined || kept.length !== KEPT.length) {
    throw new Error(
      `Fluent's list of persona colours no longer has ${KEPT.join(', ')}: see tools/fluent-colours.mjs.`,
    );
  }
  return source.replace(all, `${start}${open}${kept.join(',')}${close}`);
}
