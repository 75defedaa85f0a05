import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SECTORS, type Sector } from '../../../core/model/terms';
import { format } from '../../../core/text/text';
import type { PlanNews } from '../../../worker/planMessages';
import { localToday } from '../../browser/localToday';
import { useActions, useLanguage, useTaskWhileShown } from '../../store/paneContext';
import { stageOf } from '../../store/task';
import { readPlan } from '../../tasks/register/readPlan';
import { Choice } from '../parts/controls';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { PolicyFilePicker, type ChosenPolicy } from '../parts/PolicyFilePicker';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { ChangesStatus } from './ChangesStatus';
import { Figures } from '../parts/Figures';
import { Failed } from './ImportStatus';
import { Listed } from './Listed';
import { useListWords } from './listWords';
import { PlannedCases } from './PlannedCases';
import { LIST_IDS } from './registerIds';
import { WriteButton } from './WriteButton';

const VIEW = LIST_IDS.plan;
const PER_MONTH = ['5', '10', '20', '50'] as const;
const COUNTS = ['known', 'hasCase', 'excluded', 'gone', 'incomplete', 'planned'] as const;

/** From existing devices to cases: groups, their order with its reasons, months, and workbooks. */
export default function Plan() {
  const plain = usePlainStyles();
  const all = useListWords();
  const words = all.plan;
  const language = useLanguage();
  const { look, forget } = useActions();
  const planning = useTaskWhileShown('readPlan');
  const writing = useTaskWhileShown('writeChanges');
  const [perMonth, setPerMonth] = useState<(typeof PER_MONTH)[number]>('10');
  const [sector, setSector] = useState<Sector>('FA');
  const [policy, setPolicy] = useState<ChosenPolicy | null>(null);
  const file = policy?.read?.kind === 'policy' ? policy.read.file : null;
  const isRefused = policy !== null && file === null;
  const isWorking = planning.stage === 'working' || writing.stage === 'working';
  return (
    <>
      <Section heading={words.heading}>
        <p className={plain.intro}>{words.intro}</p>
        <Choice
          label={words.perMonth}
          value={perMonth}
          options={PER_MONTH.map((count) => [count, format(words.perMonthOf, { count })] as const)}
          isChanged={false}
          testId="plan-per-month"
          onChange={setPerMonth}
        />
        <Choice
          label={words.sector}
          value={sector}
          options={SECTORS.map((key) => [key, words.sectors[key]] as const)}
          isChanged={false}
          testId="plan-sector"
          onChange={setSector}
        />
        <div className={plain.row}>
          <PolicyFilePicker
            label={all.advisories.policy}
            testId="plan-policy"
            isDisabled={isWorking}
            onChoose={setPolicy}
          />
          <Button
            appearance="primary"
            disabled={isWorking || isRefused}
            data-testid={LIST_IDS.planStart}
            onClick={() => {
              forget('writeChanges');
              void look('readPlan', readPlan(Number(perMonth), localToday(), language));
            }}
          >
            {words.start}
          </Button>
        </div>
        {isRefused && <Message look={SEVERITY_LOOKS.error}>{all.advisories.policyWrong}</Message>}
      </Section>
      <div role="status" data-testid={LIST_IDS.status(VIEW)} data-stage={stageOf(planning)}>
        {planning.stage === 'working' && words.working}
        {planning.stage === 'failed' && <Failed error={planning.error} />}
        {planning.stage === 'done' && planning.result.kind === 'refused' && (
          <Message look={SEVERITY_LOOKS.error} title={all.refused}>
            {planning.result.said}
          </Message>
        )}
      </div>
      {planning.stage === 'done' && planning.result.kind === 'planned' && (
        <>
          <Planned news={planning.result.news} isWritten={writing.stage !== 'idle'} />
          <PlannedCases groups={planning.result.news.groups} sector={sector} policy={file} />
        </>
      )}
      <ChangesStatus view={VIEW} />
    </>
  );
}

/** Figures that add up, what cannot be planned, and the months to be written. */
function Planned({ news, isWritten }: { news: PlanNews; isWritten: boolean }) {
  const plain = usePlainStyles();
  const words = useListWords().plan;
  const { counts, groups, incomplete, changes } = news;
  return (
    <div className={plain.view}>
      <Figures
        testId={LIST_IDS.counts(VIEW)}
        lines={COUNTS.map((key) => [key, words.counts[key], counts[key]] as const)}
      />
      <p className={plain.note}>{format(words.cases, { count: groups.length })}</p>
      <Listed
        testId={LIST_IDS.listed(VIEW, 'incomplete')}
        heading={format(words.incomplete, { count: incomplete.length })}
        note={words.incompleteNote}
        lines={incomplete}
      />
      {!news.hasMonths && <p className={plain.note}>{words.noMonths}</p>}
      {!isWritten && changes.length > 0 && (
        <WriteButton
          view={VIEW}
          label={format(words.write, { count: changes.length })}
          changes={changes}
          book={null}
        />
      )}
    </div>
  );
}
