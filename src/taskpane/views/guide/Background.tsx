import { makeStyles, tokens } from '@fluentui/react-components';
import type { Topic } from '../../../core/guide/background/topic';
import { topicsOf } from '../../../core/guide/background/topics';
import type { SheetKey } from '../../../core/model/terms';
import { useLanguage } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';

const useStyles = makeStyles({
  heading: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  unverified: { color: tokens.colorStatusWarningForeground1 },
});

/** What stands behind the questions of a sheet; without a sheet, everything. Loaded when the guide is first shown. */
export default function Background({ sheet }: { sheet: SheetKey | null }) {
  const words = useGuideWords();
  return (
    <Section heading={words.background} testId={TEST_IDS.guideBackground}>
      {topicsOf(sheet).map((topic) => (
        <TopicPart key={topic.key} topic={topic} />
      ))}
    </Section>
  );
}

function TopicPart({ topic }: { topic: Topic }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const language = useLanguage();
  return (
    <details>
      <summary className={styles.heading}>{topic.heading[language]}</summary>
      <ul className={plain.list}>
        {topic.lines.map(({ term, text, isOwn, isUnverified }) => (
          <li key={`${term?.[language] ?? ''} ${text[language]}`}>
            {term !== null && (
              <>
                <strong>{term[language]}</strong>
                <br />
              </>
            )}
            {text[language]}
            {isOwn && ` ［${words.own}］`}
            {isUnverified && <span className={styles.unverified}> ［{words.unverified}］</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
