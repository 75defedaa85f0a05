import fc from 'fast-check';

/**
 * Fast-check as every test uses it: the same values in every run, so that a check passes or fails by the code alone.
 * `FUZZ_SEED` takes others; the nightly `npm run -s fuzz` does.
 */
export const SEED = Number(process.env.FUZZ_SEED ?? 20250930);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

export default fc;
