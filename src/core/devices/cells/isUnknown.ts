import type { DeviceField } from '../device';
import data from './unknown.json';

const ANYWHERE: ReadonlySet<string> = new Set(data.anywhere);
const IN_FACTS: ReadonlySet<string> = new Set(data.inFacts);
const LINES = /^[-‐‑‒–—―ー−－_.．…*＊\s]+$/;

/** Fields that say something in words; 「なし」 is an answer there. */
const IN_WORDS: ReadonlySet<DeviceField> = new Set(['name', 'remarks', 'use', 'place', 'site', 'department']);

/** What people write where they do not know: a line, 不明, N/A, Unknown. */
export function isUnknown(folded: string, field: DeviceField): boolean {
  if (folded === '') return true;
  if (folded.length > 20) return false;
  if (LINES.test(folded)) return true;
  const small = folded.toLowerCase();
  return ANYWHERE.has(small) || (!IN_WORDS.has(field) && field !== 'units' && IN_FACTS.has(small));
}
