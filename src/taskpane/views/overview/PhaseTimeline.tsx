import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import { textOf } from '../../../core/text/text';
import { phaseSteps, type PhaseProgress } from '../../../core/rules/lifecycle/phaseSteps';
import { useLanguage, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { PHASE_LOOKS, VERDICT_LOOKS } from '../parts/looks';
import { Section } from '../parts/Section';
import { PhaseBarriers } from './PhaseBarriers';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { position: 'relative', display: 'flex', columnGap: '10px', paddingBottom: '10px' },
  /** The line from one phase to the next. */
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      left: '11px',
      top: '24px',
      bottom: 0,
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  mark: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusCircular,
  },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '2px 8px', minHeight: '24px' },
  name: { fontSize: tokens.fontSizeBase300 },
  here: { fontWeight: tokens.fontWeightSemibold },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The five phases, the one that the case is in, and what stands before the next. */
export function PhaseTimeline({ assessment }: { assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Section heading={words.phases.heading}>
      <ol className={styles.list} data-testid={TEST_IDS.phases}>
        {phaseSteps(assessment).map((phase) => (
          <Phase key={phase.step} phase={phase} assessment={assessment} />
        ))}
      </ol>
    </Section>
  );
}

function Phase({ phase: { step, state }, assessment }: { phase: PhaseProgress; assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { tone, Icon } = PHASE_LOOKS[state];
  const isHere = state === 'here';
  const names: Readonly<Record<string, string>> = textOf(language).phases;
  return (
    <li
      className={mergeClasses(styles.step, step !== 'disposal' && styles.line)}
      data-testid={TEST_IDS.phase(step)}
      data-state={state}
      {...(isHere && { 'aria-current': 'step' })}
    >
      <span
        className={styles.mark}
        style={{ background: tone.background, color: tone.color, borderColor: tone.border }}
      >
        <Icon />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={mergeClasses(styles.name, isHere && styles.here)}>{words.phases[step]}</span>
          {step === 'intake' && (
            <Chip
              look={VERDICT_LOOKS[assessment.intake]}
              word={textOf(language).verdicts[assessment.intake]}
              testId={TEST_IDS.intakeVerdict}
            />
          )}
          <span className={styles.state}>
            {isHere && step === 'intake' ? (names[assessment.next] ?? '') : words.phases.states[state]}
          </span>
        </div>
        {isHere && <PhaseBarriers step={step} assessment={assessment} />}
      </div>
    </li>
  );
}
