import { answerPlace } from '../../../core/rules/assessment/answerPlace';
import { disagreements } from '../../../core/review/changesSince';
import { returnedRows } from '../../../core/review/returnedRows';
import { cellText } from '../../../core/model/cellText';
import { format } from '../../../core/text/text';
import { usePaneState } from '../../store/paneContext';
import { Chip } from '../parts/Chip';
import { JumpLink } from '../parts/JumpLink';
import { CHECK_LOOKS, STATE_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { stateWord } from '../parts/stateWord';
import type { ReviewProps } from './reviewProps';
import { useReviewStyles } from './reviewStyles';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** Only the rows that came back: what HQ asks for, how the row stands now, and the way to its answer. */
export function ReturnedRows({ reading, assessment, history }: ReviewProps) {
  const styles = useReviewStyles();
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = usePaneState((state) => state.language);
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  const states = new Map(assessment.rows.map(({ itemId, state }) => [itemId, state]));
  const since = disagreements(reading, history);
  const changed = since.kind === 'changes' ? new Set(since.changes.map(({ line }) => line)) : null;
  const returned = returnedRows(reading);
  return (
    <Section heading={format(words.returned, { count: returned.length })}>
      {returned.length === 0 && <p className={plain.note}>{words.noReturned}</p>}
      <ul className={styles.list} data-testid={REVIEW_IDS.returned}>
        {returned.map(({ itemId, comment, place }) => {
          const row = rows.get(itemId);
          const state = states.get(itemId) ?? 'none';
          const isFixed = changed?.has(itemId) === true;
          return (
            <li key={itemId} className={styles.line} data-testid={REVIEW_IDS.returnedRow(itemId)}>
              <span className={styles.head}>
                <span className={styles.strong}>{itemId}</span>
                {state !== 'none' && <Chip look={STATE_LOOKS[state]} word={stateWord(state, language)} />}
                {changed !== null && (
                  <Chip
                    look={CHECK_LOOKS[isFixed ? 'ok' : 'attention']}
                    word={isFixed ? words.fixed : words.notFixed}
                  />
                )}
              </span>
              <span className={styles.small}>{cellText(row?.fields.requirement ?? null)}</span>
              <span>{comment === '' ? words.noComment : comment}</span>
              <span className={styles.small}>
                <JumpLink place={row === undefined ? place : answerPlace(reading, row)} />
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
