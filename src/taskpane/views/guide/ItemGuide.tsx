import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { GUIDANCE } from '../../../core/guide/guidance';
import type { CheckItem } from '../../../core/guide/item';
import { referencesOf } from '../../../core/guide/references';
import { cellText } from '../../../core/model/cellText';
import { stateWord } from '../../../core/text/stateWord';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { STATE_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { RowAnswer } from './card/RowAnswer';
import { EarlierAnswers } from './EarlierAnswers';
import { RowFindings } from './RowFindings';
import { SourceList } from './SourceList';
import { splitGuidance } from '../../../core/guide/splitGuidance';
import { WhyRequired } from './WhyRequired';
import { useGuideWords } from './guideWords';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px' },
  id: { fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
});

/** What an item asks and the card that answers it, what is wrong with its row, how to check it, what was said before, and why it is asked. */
export function ItemGuide({
  item,
  reading,
  assessment,
}: {
  item: CheckItem;
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const language = useLanguage();
  const row = assessment.rows.find(({ itemId }) => itemId === item.id);
  const asked = cellText(reading.rows.find(({ itemId }) => itemId === item.id)?.fields.requirement ?? null);
  const { how, evidence } = splitGuidance(GUIDANCE.get(item.id)?.[language] ?? '');
  const notes = [words.owner[item.owner], ...(item.evidenceRequired ? [words.evidence] : [])];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.id} data-testid={TEST_IDS.guideItem}>
          {item.id}
        </span>
        {row !== undefined && row.state !== 'none' && (
          <Chip
            look={STATE_LOOKS[row.state]}
            word={stateWord(row.state, language)}
            testId={TEST_IDS.guideState}
          />
        )}
        <span className={plain.note}>{item.section[language]}</span>
      </div>
      <Section heading={words.asked}>
        <p className={styles.text}>{item.requirement[language]}</p>
        {reading.language !== language && asked !== '' && (
          <p className={plain.note} lang={reading.language}>
            {format(words.inSheet, { text: asked })}
          </p>
        )}
        <p className={plain.note}>{item.why[language]}</p>
        <p className={plain.note}>{notes.join(' ')}</p>
      </Section>
      <RowAnswer item={item} reading={reading} assessment={assessment} />
      <RowFindings key={item.id} itemId={item.id} reading={reading} assessment={assessment} />
      <EarlierAnswers itemId={item.id} reading={reading} assessment={assessment} />
      <Section heading={words.how}>
        <p className={styles.text}>{how}</p>
      </Section>
      {evidence.length > 0 && (
        <Section heading={words.examples} testId={TEST_IDS.guideEvidence}>
          <ul className={plain.list}>
            {evidence.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </Section>
      )}
      <WhyRequired item={item} row={row} assessment={assessment} />
      <SourceList sources={referencesOf(item)} />
    </>
  );
}
