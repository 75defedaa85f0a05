import type { Policy } from '../../guide/policy';
import { isFilled } from '../../model/cell';
import type { ChangeKind } from '../../model/changeKinds';
import type { CaseReading } from '../../model/reading';
import type { CaseDecision } from '../assessment/decideCase';
import { structureOf } from '../assessment/structure';
import { missingForBcp } from '../lifecycle/bcpGate';
import { decidePhase } from '../lifecycle/decidePhase';
import { isSealLost, isSignedAsCopied, readSeal } from '../record/readSeal';
import { isApproval, recordedDecision } from '../record/recordedDecision';
import { sealBreaches } from '../record/sealBreaches';
import { lastOf, readLog } from '../record/submissionLog';
import { acknowledgementOf } from './acknowledged';
import { openTransition } from './openTransition';
import { phaseOf } from './phaseOf';
import { countedDecision, isApproved as isApprovedByHq } from './signOffDue';
import type { Standing } from './standing';
import { stateOf, type StateFacts } from './stateRules';
import { turnOf } from './turnOf';

const word = (isTrue: boolean): 'yes' | 'no' => (isTrue ? 'yes' : 'no');

/** Reads where a case is. Digests are checked elsewhere: whoever finds a wrong one adds `altered`. */
export function readStanding(
  reading: CaseReading,
  decision: CaseDecision,
  managementApproved: boolean,
  policy: Policy,
): Standing {
  const byHq = recordFacts(reading, decision, managementApproved, policy);
  const facts = policy.decision.by === 'rules' ? { ...byHq, ...ruledFacts(decision) } : byHq;
  return { facts, state: stateOf(facts), phase: phaseOf(facts), verdict: countedDecision(reading, policy) };
}

const TRANSITION_OF = { T1: 'change', T2: 'change', T3: 'removal', T4: 'restart', T5: 'change' } as const;

function recordFacts(
  reading: CaseReading,
  decision: CaseDecision,
  managementApproved: boolean,
  policy: Policy,
): StateFacts {
  const open = openTransition(reading);
  const kind = open?.entry.kind ?? null;
  const transition = kind === null || kind === 'assessed' ? 'none' : TRANSITION_OF[kind];
  const verdict = countedDecision(reading, policy);
  const inhouse = decision.sheets.get('inhouse')?.rows ?? [];
  const missing = missingForBcp(
    decision.impact.level,
    (id) => inhouse.find(({ item }) => item.id === id)?.state ?? null,
  );
  const acknowledgement = acknowledgementOf(reading);
  const isRefused = verdict === 'hold' || verdict === 'fail';
  return {
    withdrawn: word(lastOf(readLog(reading), 'withdrawal') !== null),
    transition,
    disposed: word(decidePhase('disposal', decision).verdict === 'pass'),
    altered: word(isAltered(reading, kind)),
    approved: word(isApprovedByHq(reading, policy)),
    turn: turnOf(reading, transition === 'removal' ? null : open),
    refused: isRefused ? verdict : 'none',
    acknowledged: word(
      acknowledgement === 'recorded' ||
        (acknowledgement === 'typed' && policy.decision.unrecorded === 'accept'),
    ),
    settingsDecided: word(coversSettings(reading)),
    bcpReady: word(missing.length === 0),
    managementApproved: word(decision.impact.level !== 'high' || managementApproved),
    checking: word(isChecking(reading)),
  };
}

/** What the rules alone say, for a company whose policy lets them decide. */
function ruledFacts({ intake, sheets }: CaseDecision): Partial<StateFacts> {
  return {
    approved: word(isApproval(intake.verdict)),
    turn: 'none',
    refused: 'none',
    acknowledged: 'yes',
    settingsDecided: word(sheets.get('settings')?.verdict === 'pass'),
  };
}

/** A seal without its approval, an approval without its seal, and a workbook with losses are altered, too. */
function isAltered(reading: CaseReading, kind: ChangeKind | null): boolean {
  const seal = readSeal(reading);
  const verdict = recordedDecision(reading);
  const isApproved = verdict !== null && isApproval(verdict);
  if (seal === null) return isApproved || isSealLost(reading);
  if (!isApproved || seal.digest === '' || !isSignedAsCopied(seal)) return true;
  // A policy of which head office brought no file was sealed as it is: it holds the outlook and alters nothing.
  const isUnsound = structureOf(reading).some(({ holds, code }) => holds && code !== 'OTHER_POLICY');
  return isUnsound || sealBreaches(reading, seal, kind).length > 0;
}

/** The seal of a later decision holds the settings sheet, too. */
function coversSettings(reading: CaseReading): boolean {
  const lines = new Set(readSeal(reading)?.copies.lines ?? []);
  return reading.rows.some(({ itemId, sheetKey }) => sheetKey === 'settings' && lines.has(itemId));
}

/** A day of the check at hand, or an answer on its sheet. */
function isChecking({ life, rows }: CaseReading): boolean {
  const begun = rows.some(({ sheetKey, fields }) => sheetKey === 'operation' && isFilled(fields.answer));
  return begun || isFilled(life?.fields.checkDate?.value ?? null);
}
