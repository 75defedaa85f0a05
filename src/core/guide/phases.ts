import data from './policy/phases.json';
import type { Bilingual } from '../model/language';
import type { Reference } from './item';
import { reference } from './readItems';
import { count, failAt, flag, listOf, objectOf, oneOf, text } from './shape';
import { SHEET_KEYS, type SheetKey } from '../model/terms';

/** Steps of a device's life; intake has two, 'closed' is the end (guide 4.2.1). */
export const PHASE_KEYS = [
  'consult',
  'intake-risk',
  'intake-check',
  'settings',
  'operation',
  'disposal',
] as const;
export type PhaseKey = (typeof PHASE_KEYS)[number];
export type NextPhase = PhaseKey | 'closed';

/** One phase and its sheets (guide 4.2.3); what people do in it is told apart (notes/phaseNotes.ts). */
export interface Phase extends Bilingual {
  readonly key: PhaseKey;
  readonly order: number;
  readonly parent?: string;
  readonly sheets: readonly string[];
  readonly repeat?: boolean;
  readonly next: readonly NextPhase[];
  readonly onFail?: PhaseKey;
  readonly source: Reference;
}

/** A way back or aside between phases: T1–T5. */
export interface Transition extends Bilingual {
  readonly id: 'T1' | 'T2' | 'T3' | 'T4' | 'T5';
  readonly from: PhaseKey;
  readonly to: PhaseKey;
  /** What to do again: sheet keys, 'risk' or 'affected items'. */
  readonly redo?: readonly string[];
  /** Fields of the cover that it is about; with them it suspends the seal until HQ decides again. */
  readonly fields?: readonly string[];
  readonly source?: Reference;
  readonly origin: string;
}

const next = listOf(oneOf([...PHASE_KEYS, 'closed']));

const file = objectOf({
  phases: listOf(
    objectOf<Phase>(
      {
        key: oneOf(PHASE_KEYS),
        order: count,
        parent: text,
        ja: text,
        en: text,
        sheets: listOf(text),
        repeat: flag,
        next,
        onFail: oneOf(PHASE_KEYS),
        source: reference,
      },
      ['parent', 'repeat', 'onFail'],
    ),
  ),
  transitions: listOf(
    objectOf<Transition>(
      {
        id: oneOf(['T1', 'T2', 'T3', 'T4', 'T5']),
        from: oneOf(PHASE_KEYS),
        to: oneOf(PHASE_KEYS),
        ja: text,
        en: text,
        redo: listOf(text),
        fields: listOf(text),
        source: reference,
        origin: text,
      },
      ['redo', 'fields', 'source'],
    ),
  ),
})(data, 'policy/phases.json');

/** The phases in order (guide 4.2.1). */
export const PHASES: readonly Phase[] = file.phases;

/** Transitions T1–T5. */
export const TRANSITIONS: readonly Transition[] = file.transitions;

/** The phase behind a key. */
function phaseOf(key: PhaseKey): Phase {
  return (
    PHASES.find((phase) => phase.key === key) ?? failAt('policy/phases.json', `a phase ${key}`, undefined)
  );
}

/** Sheets of a phase; the risk phase offers both variants, of which a case has one. */
export function sheetsOfPhase(key: PhaseKey): readonly SheetKey[] {
  const named = phaseOf(key).sheets.flatMap((entry) => entry.split('|'));
  return SHEET_KEYS.filter((sheet) => named.includes(sheet));
}

/**
 * Sheets that are open once a case may go to a phase: those of the phase and of all before. Intake sheets
 * may be filled in beside the risk sheet (policy.phases intake-check).
 */
export function openSheets(next: NextPhase): readonly SheetKey[] {
  const reached = next === 'closed' ? Infinity : Math.max(phaseOf(next).order, phaseOf('intake-check').order);
  const open = new Set(
    PHASES.filter(({ order }) => order <= reached).flatMap(({ key }) => sheetsOfPhase(key)),
  );
  return SHEET_KEYS.filter((sheet) => open.has(sheet));
}
