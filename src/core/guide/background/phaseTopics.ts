import type { Bilingual } from '../../model/language';
import { PHASE_NOTES, type PhaseNote } from '../notes/phaseNotes';
import { ITEM_SHEETS } from './sheets';
import { joined, line, named, type Topic } from './topic';

const PARTS = {
  entry: { ja: '始める前に', en: 'Before it' },
  activities: { ja: '行うこと', en: 'What is done' },
  exit: { ja: '終えるときに', en: 'At its end' },
  record: { ja: '記録すること', en: 'What is recorded' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One phase in one line: sentences follow one another. */
function phaseText(phase: PhaseNote): Bilingual {
  const parts = (['entry', 'activities', 'exit'] as const).flatMap((part) => {
    const sentences = phase[part] ?? [];
    return sentences.length === 0 ? [] : [named(PARTS[part], joined(sentences, { ja: '', en: ' ' }))];
  });
  const record =
    phase.record === undefined ? [] : [named(PARTS.record, joined(phase.record, { ja: '、', en: ', ' }))];
  const rule = phase.sheetRule === undefined ? [] : [phase.sheetRule];
  return joined([...parts, ...record, ...rule], { ja: ' ', en: ' ' });
}

/** The phases of a device's life (guide 4.2.1, 4.2.3). */
export const PHASE_TOPICS: readonly Topic[] = [
  {
    key: 'phases',
    heading: { ja: '段階の進み方', en: 'From phase to phase' },
    sheets: ITEM_SHEETS.all,
    lines: [
      ...PHASE_NOTES.phases.map((phase) => line(phaseText(phase), phase)),
      ...PHASE_NOTES.reuse.map((text) => line(text)),
    ],
  },
];
