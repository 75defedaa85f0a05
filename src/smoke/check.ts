import type texts from './text/en.json';

/** A line of the page: words come from the text files by `key`. */
export interface HostCheck {
  readonly key: keyof (typeof texts)['checks'];
  /** `limited`: the add-in works, but not this. `missing`: the add-in does not work. */
  readonly verdict: 'ok' | 'limited' | 'missing';
  /** What was found, as data: a version, a status, an error of the browser. */
  readonly found: string;
}

/** A check whose two outcomes are known beforehand. */
export function checkOf(
  key: HostCheck['key'],
  isThere: boolean,
  found: string,
  otherwise: 'limited' | 'missing' = 'missing',
): HostCheck {
  return { key, verdict: isThere ? 'ok' : otherwise, found };
}
