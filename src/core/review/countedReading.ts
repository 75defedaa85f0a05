import type { CoverField } from '../model/coverFields';
import type { CaseReading, RowReading } from '../model/reading';
import { hqCheckOf } from '../rules/record/returnedRows';
import { readSeal } from '../rules/record/readSeal';
import { canonicalValue, entryKey, isSameValue, type CaseSnapshot } from '../rules/record/snapshot';
import { coverLine } from '../rules/sealedLine';
import { columnsOf, lastActOfHq, recordedCheck, type KeptUnder } from './hqMarks';

/** HQ's level with its reason: both are what HQ wrote, or neither counts. */
const LEVEL_FIELDS = ['hqLevel', 'hqReason'] as const satisfies readonly CoverField[];

/** Whether an act of HQ wrote what stands in HQ's cells. */
interface Proof {
  readonly ofAcceptance: (row: RowReading) => boolean;
  readonly ofLevel: (reading: CaseReading) => boolean;
}

/**
 * The case as its outcome is judged: an acceptance or a level in HQ's cells counts only where an act of HQ wrote it,
 * which the seal or the answers kept with HQ's last act show. What is merely typed is as good as blank. A row that was
 * sent back stays so, whoever says it. What is shown and what the seal compares are the cells themselves.
 * @param kept asked only where the seal does not prove everything and HQ has acted; reading it takes time
 */
export function countedReading(reading: CaseReading, kept: KeptUnder): CaseReading {
  const claims = reading.rows.filter((row) => hqCheckOf(row) === 'accepted');
  const seal = readSeal(reading)?.copies ?? null;
  const bySeal = seal === null ? NONE : proofIn(seal);
  const isProven = bySeal.ofLevel(reading) && claims.every(bySeal.ofAcceptance);
  if (isProven) return reading;
  const act = lastActOfHq(reading);
  const snapshot = act === null ? null : kept(act.digest);
  const byAct = snapshot === null ? NONE : proofIn(snapshot);
  // A level only raises: where HQ acted and its copy is lost, leaving it out would be the milder reading.
  const isLost = act !== null && snapshot === null;
  const isLevelProven = isLost || bySeal.ofLevel(reading) || byAct.ofLevel(reading);
  const bare = new Set(claims.filter((row) => !bySeal.ofAcceptance(row) && !byAct.ofAcceptance(row)));
  return {
    ...reading,
    cover: isLevelProven ? reading.cover : { ...reading.cover, hqLevel: null, hqReason: null },
    rows: reading.rows.map((row) =>
      bare.has(row) ? { ...row, fields: { ...row.fields, hqCheck: null } } : row,
    ),
  };
}

/** Nothing is written down: blank cells of HQ need no proof, others have none. */
const NONE: Proof = proofIn({ lines: [], entries: new Map() });

function proofIn(snapshot: CaseSnapshot): Proof {
  const columns = columnsOf(snapshot);
  return {
    ofAcceptance: ({ itemId }) => recordedCheck(columns, itemId) === 'accepted',
    ofLevel: ({ cover }) =>
      LEVEL_FIELDS.every((field) => {
        const now = canonicalValue(cover[field]);
        const then = snapshot.entries.get(entryKey(coverLine(field), 'value')) ?? null;
        return isSameValue(now, then);
      }),
  };
}
