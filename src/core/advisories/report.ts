import type { Language } from '../model/language';
import type { Score } from './advisory';
import type { Collected, ReadFile } from './collectAdvisories';
import { isExploited } from './exploited/isExploited';
import { doubtText, advisoryFaultText } from './faultText';
import { becauseText, missingText } from './match/becauseText';
import type { Match } from './match/judge';
import type { Matched } from './match/matchDevices';
import type { Missing, Pair } from './match/pair';
import type { PlacedDevice } from './placedDevice';
import { format, textOf } from '../text/text';

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
  /** Put into words one after the other: together they may take more memory than all that was read. */
  readonly pairs: Iterable<PairReport>;
  readonly unmatched: readonly UnmatchedReport[];
  readonly read: readonly object[];
}

/** What a person decided about a pair: the answer with it, and the sentence that says so; null for nothing. */
export type Decider = (
  pair: Pair,
  device: PlacedDevice,
) => { readonly match: Match; readonly text: string } | null;

const NOBODY_DECIDED: Decider = () => null;

/** What was matched in words of one language, with what people decided. */
export function reportAdvisories(
  { pairs, unmatched }: Matched,
  collected: Collected,
  devices: readonly PlacedDevice[],
  language: Language,
  decided: Decider = NOBODY_DECIDED,
): AdvisoriesReport {
  const inOrder = function* (): Iterable<PairReport> {
    for (const pair of pairs) {
      const device = devices[pair.device];
      if (device !== undefined) yield pairReport(pair, device, decided(pair, device), collected, language);
    }
  };
  return {
    pairs: inOrder(),
    unmatched: unmatched.map(({ device, missing }) => ({
      ...nameOf(devices[device]),
      missing,
      because: missingText(missing, language),
    })),
    read: collected.files.map((file) => readReport(file, language)),
  };
}

function pairReport(
  pair: Pair,
  device: PlacedDevice,
  decision: ReturnType<Decider>,
  { exploited }: Collected,
  language: Language,
): PairReport {
  const { cves, score, fixes, advisory } = pair;
  const [first, second] = [becauseText(pair, device, language), decision?.text ?? ''];
  return {
    advisory: advisory.id,
    ...nameOf(device),
    match: decision?.match ?? pair.match,
    because: second === '' ? first : format(textOf(language).sentences, { first, second }),
    cves,
    score,
    exploited: isExploited(pair, exploited),
    fix: fixes.length === 0 ? null : fixes.join('\n'),
  };
}

const nameOf = (device: PlacedDevice | undefined) => {
  const { asset = '', row = 0, caseNumber = '' } = device ?? {};
  return { device: asset === '' ? row : asset, caseNumber };
};

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
