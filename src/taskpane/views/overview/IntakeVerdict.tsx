import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/assessment/assessment';
import { findingText } from '../../../core/text/findingText';
import { textOf } from '../../../core/text/text';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import { Chip } from '../parts/Chip';
import { VERDICT_LOOKS } from '../parts/looks';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Values that a gate's text may name; the finding of the same code carries them. */
function valuesOf({ findings }: CaseAssessment, code: string): Readonly<Record<string, string>> {
  return findings.find((finding) => finding.code === code)?.values ?? {};
}

/** 導入審査 as it stands, and what holds it. */
export function IntakeVerdict({ assessment }: { assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const language = usePaneState((state) => state.language);
  const core = textOf(language);
  const phases: Readonly<Record<string, string>> = core.phases;
  return (
    <Section heading={words.intake.heading}>
      <div className={styles.line}>
        <Chip
          look={VERDICT_LOOKS[assessment.intake]}
          word={core.verdicts[assessment.intake]}
          testId={TEST_IDS.intakeVerdict}
        />
        <span className={styles.text}>
          {fill(words.next.phase, { phase: phases[assessment.next] ?? assessment.next })}
        </span>
      </div>
      {assessment.blockedBy.length > 0 && (
        <ul className={styles.list} aria-label={words.intake.blocked}>
          {assessment.blockedBy.map((code) => (
            <li key={code}>{findingText({ code, values: valuesOf(assessment, code) }, language)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
