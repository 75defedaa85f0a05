import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment, RowAssessment } from '../../../core/rules/assessment/assessment';
import { ANSWER_DATA } from '../../../core/guide/answerTerms';
import type { CheckItem } from '../../../core/guide/item';
import { format, textOf } from '../../../core/text/text';
import { useLanguage, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { levelWord } from '../../../core/text/levelWords';
import { placeInMatrix } from '../parts/placeInMatrix';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';
import { LevelsOfItem } from './LevelsOfItem';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  step: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

/** Why the row is required or not, step by step: matrix, level, policy, clause. */
export function WhyRequired({
  item,
  row,
  assessment: { impact, policy },
}: {
  item: CheckItem;
  row: RowAssessment | undefined;
  assessment: CaseAssessment;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const { level: levelWords, matrix } = useWords();
  const language = useLanguage();
  const core = textOf(language);
  const level = levelWord(impact.level, language);
  const requirement = row?.requirement ?? 'undecided';
  const circumstance = ANSWER_DATA.applicability.find(({ key }) => key === item.appliesWhen);
  return (
    <Section heading={words.why} testId={TEST_IDS.guideWhy}>
      <ol className={styles.steps}>
        <li className={styles.step}>{placeInMatrix(impact, matrix, language)}</li>
        {impact.level !== null && (
          <li className={styles.step}>
            {format(impact.level === impact.matrix ? words.level : words.levelRaised, { level })}
            {impact.status === 'hold' && <span className={plain.note}> {levelWords.hold}</span>}
          </li>
        )}
        <li className={styles.step}>
          {words.policy}
          <LevelsOfItem item={item} policy={policy} level={impact.level} />
          {circumstance !== undefined && (
            <span className={plain.note}>
              {format(core.why.circumstance, { circumstance: circumstance[language] })}{' '}
            </span>
          )}
          {item.jcstar1Exempt && <span className={plain.note}>{words.star} </span>}
          <div>{format(words.result, { requirement: core.requirements[requirement] })}</div>
        </li>
      </ol>
    </Section>
  );
}
