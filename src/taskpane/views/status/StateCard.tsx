import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import type { CaseState } from '../../../core/model/caseState';
import { caseDecision } from '../../../core/status/caseDecision';
import type { CaseStatus } from '../../../core/status/caseStatus';
import { decisionInWords, statusInWords } from '../../../core/status/statusInWords';
import { format, textOf } from '../../../core/text/text';
import { placeText } from '../../../core/model/placeText';
import { useActions, useLanguage, usePaneState, useReaderWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { CHECK_LOOKS, SEVERITY_LOOKS, VERDICT_LOOKS, type Look } from '../parts/looks';
import { Message } from '../parts/Message';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { isMine, wayOf } from './stepView';
import { useStateWords } from './useStateWords';

const Acknowledge = lazy(() => import(/* webpackChunkName: "acknowledge" */ './Acknowledge'));
const RoleQuestion = lazy(() => import(/* webpackChunkName: "case" */ './RoleQuestion'));

const ALARMS: ReadonlySet<CaseState> = new Set<CaseState>(['altered', 'decided-fail']);
const BACK: ReadonlySet<CaseState> = new Set<CaseState>(['returned', 'change']);

function lookOf(key: CaseState): Look {
  if (ALARMS.has(key)) return VERDICT_LOOKS.fail;
  if (BACK.has(key)) return CHECK_LOOKS.attention;
  return key === 'operation' || key === 'removed' ? VERDICT_LOOKS.pass : SEVERITY_LOOKS.info;
}

/** The first card: where the case is, what HQ decided, who acts next and with what. */
export function StateCard({
  reading,
  assessment,
  status,
}: {
  reading: CaseReading;
  assessment: CaseAssessment;
  status: CaseStatus;
}) {
  const plain = usePlainStyles();
  const words = useStateWords();
  const language = useLanguage();
  const role = usePaneState((state) => state.role);
  const { status: statusWords } = useReaderWords();
  const text = statusInWords(status, language, statusWords);
  const decision = decisionInWords(caseDecision(reading, assessment, status), language, statusWords);
  const verdict = textOf(language).verdicts[assessment.intake];
  const isHere = isMine(status.actor, role);
  // What the head typed can be recorded on either side.
  const acknowledges = wayOf(status.step) === 'acknowledge';
  return (
    <Section heading={words.heading}>
      <Message look={lookOf(status.key)} title={text.state} testId={TEST_IDS.state} code={status.key}>
        <span className={plain.text}>{text.next}</span>
        {!isHere && !acknowledges && <span className={plain.note}> {words.notYours}</span>}
      </Message>
      <p className={plain.note} data-testid={TEST_IDS.stateDecision}>
        {format(words.outlook, { verdict })}
        <br />
        {format(words.decision, { decision })}
      </p>
      {isHere && <Way status={status} />}
      <Suspense fallback={null}>
        {acknowledges && <Acknowledge />}
        {role === null && <RoleQuestion />}
      </Suspense>
    </Section>
  );
}

/** The button that leads to where the step is done. */
function Way({ status: { step, place } }: { status: CaseStatus }) {
  const plain = usePlainStyles();
  const words = useStateWords();
  const actions = useActions();
  const way = wayOf(step);
  if (way === 'none' || way === 'gaps' || way === 'acknowledge') return null;
  if (way === 'cell' && place === null) return null;
  return (
    <div className={plain.row}>
      <Button
        appearance="primary"
        data-testid={TEST_IDS.stateOpen}
        onClick={() => (way === 'cell' ? place && void actions.goTo(place) : actions.show(way))}
      >
        {words.open[way]}
      </Button>
      {way === 'cell' && place !== null && <span className={plain.small}>{placeText(place)}</span>}
    </div>
  );
}
