import { a1 } from '../../../src/core/model/address';
import { errorOf, isFilled } from '../../../src/core/model/cell';
import { lifeName } from '../../../src/core/model/lifeFields';
import { MEDIA_COLUMNS, MEDIA_LINES, type MediaColumn } from '../../../src/core/model/lifeRanges';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import type { Method } from '../../../src/core/guide/media';
import { disposalDecision } from '../../../src/core/rules/assessment/disposalDecision';
import type { MediumDecision } from '../../../src/core/rules/disposal/assessMedium';
import type { MediumFacts } from '../../../src/core/rules/disposal/mediumFacts';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { LIFE_TEXT } from '../../../src/core/sheets/life/lifeWords';
import { MEDIA_FIRST_ROW, mediaColumn } from '../../../src/core/sheets/life/mediaLayout';
import { textOf } from '../../../src/core/text/text';
import { at, named, type AssessedCase, type Expectation } from './expectation';

/** 媒体: what every medium requires, what its technique counts as, and the verdict on all of them. */
export function mediaCells({ reading, assessment }: AssessedCase): Expectation[] {
  const { language } = reading;
  const sheet = SHEET_NAMES.media[language];
  const found = disposalDecision(reading, assessment.policy);
  const { methods } = textOf(language);
  const counted = (method: Method) =>
    method === 'none' ? LIFE_TEXT.countsNothing[language] : methods[method];
  const lines = Array.from({ length: MEDIA_LINES }, (_none, index) => {
    const id = String(index + 1);
    const placeOf = (column: MediaColumn) => a1(mediaColumn(column), MEDIA_FIRST_ROW + index);
    const decision = found?.decision.media.find((medium) => medium.id === id);
    const facts = found?.facts.media.find((medium) => medium.id === id);
    const technique = reading.life?.ranges.media?.values[index]?.[MEDIA_COLUMNS.indexOf('technique')] ?? null;
    const hasTechnique = isFilled(technique) || errorOf(technique) !== null;
    const expected: readonly (readonly [MediaColumn, string])[] =
      decision === undefined || facts === undefined
        ? [
            ['required', ''],
            ['recommended', ''],
            ['counted', ''],
            ['enough', ''],
          ]
        : [
            ['required', methods[decision.required]],
            ['recommended', methods[decision.recommended]],
            ['counted', hasTechnique ? counted(decision.actual) : ''],
            [
              'enough',
              hasTechnique ? LIFE_TEXT[enoughOf(decision, facts, found!.facts.internalRule)][language] : '',
            ],
          ];
    return expected.map(([column, core]) => ({
      what: `medium ${id} ${column}`,
      cell: at(sheet, placeOf(column)),
      core,
    }));
  });
  const w = cellWords(language);
  const verdict = {
    what: 'disposalVerdict',
    cell: named(lifeName('disposalVerdict', language)),
    core: found === null ? w.undecided : w.verdicts[found.decision.verdict],
  };
  return [...lines.flat(), verdict];
}

/** Whether a technique suffices, or what lets it pass all the same. */
function enoughOf(
  { strongEnough }: MediumDecision,
  { hqAgreed }: MediumFacts,
  internalRule: boolean,
): 'enough' | 'ownRule' | 'agreed' | 'tooWeak' {
  if (strongEnough) return 'enough';
  return internalRule ? 'ownRule' : hqAgreed ? 'agreed' : 'tooWeak';
}
