import type { Bilingual, Language } from '../../model/language';
import { heightOf } from '../rowHeight';
import type { SheetDraft } from '../sheetDraft';

/** Bold letters are wider, by about this many characters in a title. */
const BOLD_RESERVE = 4;
/** Air around a step, in points. */
const STEP_PADDING = 6;

export interface Step {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** Widths of the columns of title and text, which stand right of the number. */
export interface StepWidths {
  readonly title: number;
  readonly text: number;
}

/** Numbered steps, one a row, in columns B to D; returns the row below them. */
export function writeSteps(
  draft: SheetDraft,
  firstRow: number,
  steps: readonly Step[],
  widths: StepWidths,
  language: Language,
): number {
  steps.forEach(({ title, text }, index) => {
    const row = firstRow + index;
    draft.put(1, row, 'heading', { kind: 'number', value: index + 1 });
    draft.text(2, row, 'label', title[language]);
    draft.text(3, row, 'computed', text[language]);
    const height = heightOf(
      { text: title[language], width: widths.title - BOLD_RESERVE },
      { text: text[language], width: widths.text },
    );
    draft.height(row, height + STEP_PADDING);
  });
  return firstRow + steps.length;
}
