import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImpactDecision } from '../../../core/rules/assessment/assessment';
import { IMPACT_DATA } from '../../../core/guide/impactTerms';
import { findingLine } from '../../../core/text/findingWords';
import { useLanguage, useReaderWords, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { LEVEL_LOOKS } from '../parts/looks';
import { levelWord } from '../../../core/text/levelWords';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  badge: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    borderLeftWidth: '6px',
  },
  word: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
    whiteSpace: 'nowrap',
  },
  // A long status goes below the level rather than into a narrow column beside it.
  status: { flex: '1 1 140px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { display: 'flex', '& svg': { width: '24px', height: '24px' } },
});

/** The result first: level, whether it is fixed, and what the level stands for. */
export function LevelCard({ impact }: { impact: ImpactDecision }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords();
  const language = useLanguage();
  const { finding: findingWords } = useReaderWords();
  const { tone, Icon } = LEVEL_LOOKS[impact.level ?? 'undecided'];
  const status = impact.level === null ? 'undecided' : impact.status;
  const level = IMPACT_DATA.levels.find(({ key }) => key === impact.level);
  const notes = [
    ...impact.flags,
    ...impact.warnings,
    ...(impact.hqRejected === null ? [] : [impact.hqRejected]),
  ];
  return (
    <Section heading={words.level.heading}>
      <div
        className={styles.badge}
        style={{ background: tone.background, color: tone.color, borderColor: tone.border }}
        data-testid={TEST_IDS.impactLevel}
        data-level={impact.level ?? 'undecided'}
      >
        <span className={styles.icon}>
          <Icon />
        </span>
        <span className={styles.word}>{levelWord(impact.level, language)}</span>
        <span className={styles.status} data-testid={TEST_IDS.impactStatus}>
          {words.level[status]}
        </span>
      </div>
      {level && (
        <ul className={plain.list} aria-label={words.level.criteria} data-testid={TEST_IDS.criteria}>
          {level.criteria.map((criterion) => (
            <li key={criterion.ja}>{criterion[language]}</li>
          ))}
        </ul>
      )}
      {impact.level !== null && notes.length > 0 && (
        <ul className={plain.list}>
          {notes.map((code) => (
            <li key={code}>{findingLine({ code, values: {} }, findingWords)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
