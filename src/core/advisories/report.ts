import type { Device } from '../devices/device';
import type { Language } from '../model/language';
import type { Score } from './advisory';
import type { Collected, ReadFile } from './collectAdvisories';
import { doubtText, advisoryFaultText } from './faultText';
import type { Makers } from './maker/makers';
import { becauseText, missingText } from './match/becauseText';
import type { Match } from './match/judge';
import { matchDevices } from './match/matchDevices';
import type { Answer, Missing } from './match/pair';

/** A device with the place where it is found. */
export interface PlacedDevice extends Device {
  /** 1-based row of its list. */
  readonly row: number;
  /** Number of its case; '' where it has none. */
  readonly caseNumber: string;
}

/** What other programs read of a pair. */
export interface PairReport {
  readonly advisory: string;
  /** Asset number, else the row. */
  readonly device: string | number;
  readonly caseNumber: string;
  readonly match: Match;
  readonly because: string;
  readonly cves: readonly string[];
  readonly score: Score | null;
  /** null where no catalogue was given. */
  readonly exploited: boolean | null;
  readonly fix: string | null;
}

export interface UnmatchedReport {
  readonly device: string | number;
  readonly caseNumber: string;
  readonly missing: readonly Missing[];
  readonly because: string;
}

export interface AdvisoriesReport {
  readonly pairs: readonly PairReport[];
  readonly unmatched: readonly UnmatchedReport[];
  readonly read: readonly object[];
}

/** Compares devices with what was read, in words of one language. */
export function reportAdvisories(
  collected: Collected,
  devices: readonly PlacedDevice[],
  makers: Makers,
  language: Language,
): AdvisoriesReport {
  const { pairs, unmatched } = matchDevices(collected.advisories, devices, makers);
  const nameOf = (index: number) => {
    const { asset = '', row = 0, caseNumber = '' } = devices[index] ?? {};
    return { device: asset === '' ? row : asset, caseNumber };
  };
  return {
    pairs: pairs.flatMap((pair) => {
      const device = devices[pair.device];
      if (device === undefined) return [];
      const { match, cves, score, fixes, advisory } = pair;
      return [
        {
          advisory: advisory.id,
          ...nameOf(pair.device),
          match,
          because: becauseText(pair, device, language),
          cves,
          score,
          exploited: isExploited(pair, collected.exploited),
          fix: fixes.length === 0 ? null : fixes.join('\n'),
        },
      ];
    }),
    unmatched: unmatched.map(({ device, missing }) => ({
      ...nameOf(device),
      missing,
      because: missingText(missing, language),
    })),
    read: collected.files.map((file) => readReport(file, language)),
  };
}

/** Whether one of the vulnerabilities is known to be used in attacks. */
function isExploited(
  { cves, isExploited: isSaid }: Pick<Answer, 'cves' | 'isExploited'>,
  catalogue: ReadonlySet<string> | null,
): boolean | null {
  if (isSaid || cves.some((cve) => catalogue?.has(cve.toUpperCase()) === true)) return true;
  return catalogue === null ? null : false;
}

function readReport({ file, advisories, exploited, fault, isSkipped }: ReadFile, language: Language): object {
  if (isSkipped) return { file, skipped: advisoryFaultText({ code: 'NOT_ADVISORY', detail: '' }, language) };
  if (fault !== null)
    return {
      file,
      error: {
        code: fault.code,
        message: { ja: advisoryFaultText(fault, 'ja'), en: advisoryFaultText(fault, 'en') },
      },
    };
  return {
    file,
    ...(exploited === null ? {} : { exploited }),
    advisories: advisories.map(({ id, version, releasedOn, title, state, doubts }) => ({
      advisory: id,
      version,
      released: releasedOn,
      title,
      state,
      ...(doubts.length === 0 ? {} : { doubts: doubts.map((doubt) => doubtText(doubt, language)) }),
    })),
  };
}
