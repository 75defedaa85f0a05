import { advisoryKey } from '../../advisories/newest';
import type { Decider } from '../../advisories/report';
import { textOfCell } from '../../model/cell';
import type { Language } from '../../model/language';
import { ADVISORY_DECISIONS, DECIDED_TEXT, type AdvisoryDecision } from '../../sheets/register/advisoryWords';
import { format } from '../../text/text';
import type { AdvisoriesPlace, AdvisoryValues } from './advisoriesPlace';
import { factsOf, pairKey, readRecord } from './advisoryRecord';
import { decisionOf } from './decisionOf';

/** Decisions after which an advisory is no concern of a device. */
const SETTLED: ReadonlySet<AdvisoryDecision> = new Set(['notOurs', 'fixed']);

/**
 * Decisions of a register: one counts as long as neither the advisory nor the device changed since. What changed
 * now is asked again, whatever the cells say so far.
 */
export function deciderOf(place: AdvisoriesPlace | null, language: Language): Decider {
  const rows = new Map<string, AdvisoryValues>();
  for (const { values } of place?.rows ?? []) {
    const record = readRecord(textOfCell(values.record ?? null));
    if (record !== null && !rows.has(pairKey(record))) rows.set(pairKey(record), values);
  }
  return (pair, device) => {
    const values = rows.get(pairKey({ advisory: advisoryKey(pair.advisory), device: device.key }));
    const decision = values === undefined ? null : decisionOf(values);
    if (values === undefined || decision === null) return null;
    const record = readRecord(textOfCell(values.record ?? null));
    const isChanged = record?.facts !== factsOf(pair.advisory, device);
    const isComplete = decision.by !== '' && decision.why !== '' && decision.on !== null;
    const isInForce = !isChanged && decision.isInForce;
    const kind = isInForce ? 'inForce' : isComplete ? 'again' : 'incomplete';
    const text = format(DECIDED_TEXT[kind][language], {
      decision: ADVISORY_DECISIONS[decision.decision][language],
      by: decision.by,
      on: decision.on ?? '',
      why: decision.why,
    });
    const isSettled = isInForce && SETTLED.has(decision.decision);
    return { match: isSettled ? 'not-affected' : pair.match, text };
  };
}
