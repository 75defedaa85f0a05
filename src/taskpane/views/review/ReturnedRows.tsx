import { answerPlace } from '../../../core/rules/assessment/answerPlace';
import { disagreements } from '../../../core/review/changesSince';
import { returnedRows } from '../../../core/rules/record/returnedRows';
import { shownQuestion } from '../../../core/rules/answer/shownRow';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { Chip } from '../parts/Chip';
import { Line, Lines } from '../parts/Lines';
import { CHECK_LOOKS, STATE_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { stateWord } from '../../../core/text/stateWord';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** Only the rows that came back: what HQ asks for, how the row stands now, and the way to its answer. */
export function ReturnedRows({ reading, assessment, history }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = useLanguage();
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  const states = new Map(assessment.rows.map(({ itemId, state }) => [itemId, state]));
  const since = disagreements(reading, history);
  const changed = since.kind === 'changes' ? new Set(since.changes.map(({ line }) => line)) : null;
  const returned = returnedRows(reading);
  return (
    <Section heading={format(words.returned, { count: returned.length })}>
      {returned.length === 0 && <p className={plain.note}>{words.noReturned}</p>}
      <Lines testId={REVIEW_IDS.returned}>
        {returned.map(({ itemId, comment, place }) => {
          const row = rows.get(itemId);
          const state = states.get(itemId) ?? 'none';
          const isFixed = changed?.has(itemId) === true;
          return (
            <Line
              key={itemId}
              places={[row === undefined ? place : answerPlace(reading, row)]}
              testId={REVIEW_IDS.returnedRow(itemId)}
            >
              <span className={plain.head}>
                <span className={plain.strong}>{itemId}</span>
                {state !== 'none' && <Chip look={STATE_LOOKS[state]} word={stateWord(state, language)} />}
                {changed !== null && (
                  <Chip
                    look={CHECK_LOOKS[isFixed ? 'ok' : 'attention']}
                    word={isFixed ? words.fixed : words.notFixed}
                  />
                )}
              </span>
              <span className={plain.small}>
                {row !== undefined && shownQuestion(row, reading.language, language)}
              </span>
              <span>{comment === '' ? words.noComment : comment}</span>
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}
