import type { Advisory, AdvisoryDoubt } from './advisory';
import type { AdvisoryContent } from './csaf/readJson';
import type { AdvisoryFault } from './advisoryFault';
import { newestOf } from './newest';

/** What became of one advisory of a file: it counts, it is an older version of one that counts, or taken back. */
export type AdvisoryState = 'current' | 'older' | 'withdrawn';

export interface ReadAdvisory {
  readonly id: string;
  readonly version: string;
  readonly releasedOn: string;
  readonly title: string;
  readonly state: AdvisoryState;
  readonly doubts: readonly AdvisoryDoubt[];
}

/** What became of one file. */
export interface ReadFile {
  readonly file: string;
  readonly advisories: readonly ReadAdvisory[];
  /** Of a catalogue of exploited vulnerabilities how many it names, and of which day it is. */
  readonly exploited: { readonly count: number; readonly releasedOn: string } | null;
  /** Why it was not read. */
  readonly fault: Fault | null;
  /** It is no advisory, and nobody said that it is one: something else in a folder or a zip. */
  readonly isSkipped: boolean;
}

type Fault = Pick<AdvisoryFault, 'code' | 'detail'>;

/** All that was read, as far as it counts. */
export interface Collected {
  /** The newest version of each, withdrawn ones included. */
  readonly advisories: readonly Advisory[];
  /** null where no catalogue was given: then nobody knows. */
  readonly exploited: ReadonlySet<string> | null;
  readonly files: readonly ReadFile[];
}

/** Takes in files one after the other; the order changes nothing but the order of `files`. */
export interface AdvisoryCollector {
  readonly add: (file: string, content: AdvisoryContent) => void;
  /** @param isNamed somebody chose this very file, not a folder or zip that it is in */
  readonly reject: (file: string, fault: Fault, isNamed?: boolean) => void;
  readonly result: () => Collected;
}

interface Taken extends Pick<ReadFile, 'file' | 'fault' | 'isSkipped'> {
  readonly content: AdvisoryContent | null;
}

export function collectAdvisories(): AdvisoryCollector {
  const taken: Taken[] = [];
  return {
    add: (file, content) => taken.push({ file, content, fault: null, isSkipped: false }),
    reject: (file, { code, detail }, isNamed = true) => {
      const isSkipped = !isNamed && code === 'NOT_ADVISORY';
      taken.push({ file, content: null, fault: isSkipped ? null : { code, detail }, isSkipped });
    },
    result: () => {
      const all = taken.flatMap(({ content }) => content?.advisories ?? []);
      const catalogues = taken.flatMap(({ content }) => content?.exploited ?? []);
      const newest = newestOf(all);
      const counting = new Set(newest.map(contentOf));
      return {
        advisories: newest,
        exploited: catalogues.length === 0 ? null : new Set(catalogues.flatMap(({ cves }) => [...cves])),
        files: taken.map((each) => readFile(each, counting)),
      };
    },
  };
}

const contentOf = (advisory: Advisory): string => JSON.stringify(advisory);

function readFile({ file, content, fault, isSkipped }: Taken, counting: ReadonlySet<string>): ReadFile {
  const catalogues = content?.exploited ?? [];
  const [first] = catalogues;
  return {
    file,
    advisories: (content?.advisories ?? []).map((advisory) => {
      const { id, version, releasedOn, title, doubts, isWithdrawn } = advisory;
      const isCurrent = counting.has(contentOf(advisory));
      const state = !isCurrent ? 'older' : isWithdrawn ? 'withdrawn' : 'current';
      return { id, version, releasedOn, title, state, doubts };
    }),
    exploited:
      first === undefined
        ? null
        : { count: catalogues.reduce((sum, { cves }) => sum + cves.size, 0), releasedOn: first.releasedOn },
    fault,
    isSkipped,
  };
}
