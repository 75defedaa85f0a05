import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { textOfCell } from '../../../core/model/cell';
import { textOf } from '../../../core/text/text';
import { cellText, dateText } from '../../../core/model/cellText';
import { useLanguage } from '../../store/paneContext';
import { Chip } from '../parts/Chip';
import { JumpLink } from '../parts/JumpLink';
import { CHECK_LOOKS, SEVERITY_LOOKS, STATE_LOOKS } from '../parts/looks';
import { shownAnswer, shownQuestion } from '../../../core/rules/answer/shownRow';
import { stateWord } from '../../../core/text/stateWord';
import type { CaseReading } from '../../../core/model/reading';
import type { ReviewRow } from '../../../core/review/reviewRows';
import { ChangeList } from './ChangeList';
import { useReviewStyles } from './reviewStyles';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords, type ReviewWords } from './reviewWords';
import { usePlainStyles } from '../parts/plainStyles';

/** Longest comment that a cell shows with sense. */
const LONGEST = 2000;

/** One row with its answer, and what HQ says about it. The buttons stay where they are from row to row. */
export function RowCard({
  entry,
  reading,
  hasNext,
  onAnswer,
  onNext,
}: {
  entry: ReviewRow;
  reading: CaseReading;
  hasNext: boolean;
  onAnswer: (check: 'accepted' | 'returned' | null, comment: string) => void;
  onNext: () => void;
}) {
  const styles = useReviewStyles();
  const plain = usePlainStyles();
  const words = useReviewWords();
  const { row, check } = entry;
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({});
  const comment = comments[row.itemId] ?? textOfCell(row.fields.hqComment);
  const isBlank = comment.trim() === '';
  const [isAsked, setAsked] = useState<string | null>(null);
  const sendBack = () => (isBlank ? setAsked(row.itemId) : onAnswer('returned', comment));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    sendBack();
  };
  const lacksComment = isBlank && isAsked === row.itemId;
  return (
    <div className={styles.card}>
      <RowFacts entry={entry} reading={reading} words={words} />
      <Field
        label={words.comment}
        hint={words.commentHint}
        {...(lacksComment && { validationState: 'error', validationMessage: words.commentNeeded })}
      >
        <Textarea
          value={comment}
          maxLength={LONGEST}
          rows={2}
          data-testid={REVIEW_IDS.comment}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => setComments({ ...comments, [row.itemId]: value })}
        />
      </Field>
      <div className={plain.row}>
        <Button
          appearance="primary"
          data-testid={REVIEW_IDS.accept}
          onClick={() => onAnswer('accepted', comment)}
        >
          {words.accept}
        </Button>
        <Button data-testid={REVIEW_IDS.sendBack} onClick={sendBack}>
          {words.sendBack}
        </Button>
        {check !== null && (
          <Button data-testid={REVIEW_IDS.clear} onClick={() => onAnswer(null, comment)}>
            {words.clear}
          </Button>
        )}
        {hasNext && (
          <Button appearance="subtle" data-testid={REVIEW_IDS.next} onClick={onNext}>
            {words.next}
          </Button>
        )}
      </div>
    </div>
  );
}

function RowFacts({ entry, reading, words }: { entry: ReviewRow; reading: CaseReading; words: ReviewWords }) {
  const styles = useReviewStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { row, assessed, check, origin, cameBack, changes } = entry;
  const { fields, sheet, cells } = row;
  const facts = [
    [words.answer, shownAnswer(row.itemId, cellText(fields.answer), reading.language, language)],
    [words.evidence, cellText(fields.evidence)],
    [words.remark, cellText(fields.remark)],
    [words.due, dateText(fields.due)],
  ].filter(([, value]) => value !== '');
  return (
    <>
      <div className={plain.head}>
        <span className={plain.strong}>{row.itemId}</span>
        {assessed.state !== 'none' && (
          <Chip look={STATE_LOOKS[assessed.state]} word={stateWord(assessed.state, language)} />
        )}
        {check !== null && (
          <Chip
            look={CHECK_LOOKS[check === 'accepted' ? 'ok' : 'attention']}
            word={textOf(language)[check]}
          />
        )}
        {cameBack && (
          <Chip look={CHECK_LOOKS.attention} word={words.rowCameBack} testId={REVIEW_IDS.rowCameBack} />
        )}
        {changes.length > 0 && (
          <Chip look={SEVERITY_LOOKS.info} word={words.rowChanged} testId={REVIEW_IDS.rowChanged} />
        )}
      </div>
      <p className={plain.text}>{shownQuestion(row, reading.language, language)}</p>
      {check !== null && origin === 'outside' && (
        <p className={plain.note} data-testid={REVIEW_IDS.rowOutside}>
          {words.rowOutside}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {changes.length > 0 && (
        <ChangeList changes={changes} reading={reading} testId={REVIEW_IDS.rowChanges} />
      )}
      <span className={plain.small}>
        <JumpLink place={{ sheet, cell: cells.answer }} />
      </span>
    </>
  );
}
