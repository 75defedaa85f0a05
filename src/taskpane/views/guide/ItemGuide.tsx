import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseAssessment } from '../../../core/assessment/assessment';
import { ANSWER_DATA } from '../../../core/guide/answerTerms';
import { GUIDANCE } from '../../../core/guide/guidance';
import type { CheckItem } from '../../../core/guide/item';
import { stateText } from '../../../core/text/stateText';
import { format, textOf } from '../../../core/text/text';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import { Chip } from '../parts/Chip';
import { STATE_LOOKS } from '../parts/looks';
import { levelWord } from '../parts/levelWords';
import { Section } from '../parts/Section';
import { SourceList } from './SourceList';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  id: { fontWeight: 600 },
  section: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** What an item asks, how to check it, why it is asked, and how its row stands. */
export function ItemGuide({ item, assessment }: { item: CheckItem; assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const language = usePaneState((state) => state.language);
  const row = assessment.rows.find(({ itemId }) => itemId === item.id);
  const core = textOf(language);
  const paragraph = (text: ReactNode) => <p className={styles.text}>{text}</p>;
  const circumstance = ANSWER_DATA.applicability.find(({ key }) => key === item.appliesWhen);
  const notes = [
    ...(circumstance === undefined
      ? []
      : [format(core.why.circumstance, { circumstance: circumstance[language] })]),
    words.guide.owner[item.owner],
    ...(item.evidenceRequired ? [words.guide.evidence] : []),
    ...(item.jcstar1Exempt ? [words.guide.star] : []),
  ];
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <span className={styles.id} data-testid={TEST_IDS.guideItem}>
          {item.id}
        </span>
        <span className={styles.section}>{item.section[language]}</span>
        {row !== undefined && row.state !== 'none' && (
          <Chip
            look={STATE_LOOKS[row.state]}
            word={core.states[row.state].replace(/[:：]?\s*\{reason\}/, '')}
            testId={TEST_IDS.guideState}
          />
        )}
      </div>
      <Section heading={words.guide.asked}>{paragraph(item.requirement[language])}</Section>
      {row !== undefined && row.code !== null && row.state === 'incomplete' && (
        <Section heading={words.guide.state}>
          {paragraph(stateText(item, row.state, row.code, language))}
        </Section>
      )}
      <Section heading={words.guide.how}>{paragraph(GUIDANCE.get(item.id)?.[language] ?? '')}</Section>
      {item.answers.length > 0 && (
        <Section heading={words.guide.answers}>
          {paragraph(item.answers.map((choice) => choice[language]).join(' / '))}
        </Section>
      )}
      <Section heading={fill(words.guide.required, { level: levelWord(assessment.impact.level, language) })}>
        {paragraph(
          <>
            {row !== undefined && <strong>{core.requirements[row.requirement]} </strong>}
            {item.why[language]}
          </>,
        )}
      </Section>
      {paragraph(notes.join('\n'))}
      <SourceList sources={item.sources} />
    </div>
  );
}
