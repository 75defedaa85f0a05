import { openSheets, type NextPhase } from '../../guide/phases';
import type { SheetKey } from '../../model/terms';
import type { Standing } from './standing';

/** Phase whose sheets are shown: a device that is removed keeps those that it had come to, beside the disposal's. */
function reachedBefore({ facts, phase }: Standing): NextPhase {
  if (facts.transition !== 'removal') return phase;
  return facts.settingsDecided === 'yes' ? 'operation' : 'intake-check';
}

/** Check sheets that are open: their phase has been reached. */
export function sheetsShown(standing: Standing): readonly SheetKey[] {
  const { facts } = standing;
  const disposal = facts.transition === 'removal' ? (['disposal'] as const) : [];
  return [...openSheets(reachedBefore(standing)), ...disposal];
}

/** Check sheets whose rows are asked for now: a removal asks for nothing else, and a check that has not begun for nothing. */
export function sheetsAsked(standing: Standing): readonly SheetKey[] {
  const { facts } = standing;
  if (facts.transition === 'removal') return ['disposal'];
  return sheetsShown(standing).filter((key) => key !== 'operation' || facts.checking === 'yes');
}
