import type { Difference } from './shown/expectation';

/** Cells that do not show what the rules decide, by whatever is typed; each with its reason. Aim: none. */
export const KNOWN_DIFFERENCES: readonly { readonly what: RegExp; readonly why: string }[] = [
  {
    what: /^MEDIA_MISSING_AT_DISPOSAL$/,
    why: '審査 looks at the remark of DSP-IDN-02 alone, the rules also at the list of media.',
  },
];

export const isKnownDifference = ({ what }: Difference): boolean =>
  KNOWN_DIFFERENCES.some((known) => known.what.test(what));
