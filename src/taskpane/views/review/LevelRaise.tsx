import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImpactLevel } from '../../../core/model/terms';
import { LEVEL_WORDS } from '../../../core/text/vocabularies';
import { recognise } from '../../../core/model/vocabulary';
import { writeCells } from '../../tasks/writeCells';
import { cellText } from '../../../core/model/cellText';
import { useActions, useLanguage } from '../../store/paneContext';
import { levelWord } from '../../../core/text/levelWords';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { Entry } from '../parts/controls';
import { NamedChoice } from './NamedChoice';
import { levelEdits, levelsToChoose } from '../../../core/review/reviewEdits';
import { format } from '../../../core/text/text';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** HQ may raise the level with a reason; to lower it the matrix has to be changed (policy R5). */
export function LevelRaise(props: ReviewProps) {
  const { reading, assessment } = props;
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = useLanguage();
  const { impact } = assessment;
  const reason = cellText(reading.cover.hqReason);
  const now = format(words.levelNow, {
    level: levelWord(impact.level, language),
    matrix: levelWord(impact.matrix, language),
  });
  return (
    <Section heading={words.level}>
      {impact.matrix === null ? (
        <p className={plain.text}>{words.levelUndecided}</p>
      ) : (
        <>
          <p className={plain.text}>
            {now} {impact.status === 'hold' && words.levelHold}
            {reason !== '' && impact.hqRejected === null && format(words.levelRaised, { reason })}
          </p>
          <LevelForm key={`${cellText(reading.cover.hqLevel)}/${reason}`} {...props} />
        </>
      )}
    </Section>
  );
}

/** Begins anew with what the cells say whenever they say something else. */
function LevelForm({ reading, assessment }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const language = useLanguage();
  const written = recognise(LEVEL_WORDS, cellText(reading.cover.hqLevel))?.key ?? null;
  const [level, setLevel] = useState<ImpactLevel | null>(written);
  const [reason, setReason] = useState(cellText(reading.cover.hqReason));
  const lacksReason = level !== null && reason.trim() === '';
  const isSame = level === written && reason === cellText(reading.cover.hqReason);
  const options = levelsToChoose(assessment.impact.matrix).map(
    (each) => [each, levelWord(each, language)] as const,
  );
  return (
    <>
      <NamedChoice<ImpactLevel | ''>
        label={words.levelChoice}
        value={level ?? ''}
        options={[['', words.levelNone], ...options]}
        onChange={(chosen) => setLevel(chosen === '' ? null : chosen)}
        testId={REVIEW_IDS.level}
      />
      <p className={plain.note}>{words.levelNote}</p>
      {level !== null && (
        <Entry
          label={words.levelReason}
          value={reason}
          problem={lacksReason ? words.levelReasonNeeded : null}
          onChange={setReason}
          testId={REVIEW_IDS.levelReason}
        />
      )}
      <div className={plain.row}>
        <Button
          disabledFocusable={lacksReason || isSame}
          data-testid={REVIEW_IDS.levelWrite}
          onClick={() => void actions.run('review', writeCells(levelEdits(reading, level, reason)))}
        >
          {words.levelWrite}
        </Button>
      </div>
    </>
  );
}
