import { Button, makeStyles } from '@fluentui/react-components';
import { WorkbookError } from '../../../workbook/port';
import { useActions, useTaskWhileShown, useWords } from '../../store/paneContext';
import { stageOf, type Task } from '../../store/task';
import { errorText } from '../../text/errorText';
import { openMigrated, planMigration, type Migration } from '../../tasks/migrate';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import { MIGRATE_IDS } from './migrateIds';
import { useMigrateWords } from './migrateWords';
import { PlanPreview } from './PlanPreview';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '16px' },
  status: { width: '100%', display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

/** Brings a case of an older template forward, after showing what becomes of each item. */
export default function Migrate() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useMigrateWords();
  const { look } = useActions();
  const task = useTaskWhileShown('migrate');
  return (
    <div className={styles.view} data-testid={MIGRATE_IDS.view}>
      <Section heading={words.heading}>
        <p className={plain.intro}>{words.intro}</p>
      </Section>
      <Button
        appearance="primary"
        disabled={task.stage === 'working'}
        data-testid={MIGRATE_IDS.preview}
        onClick={() => void look('migrate', planMigration)}
      >
        {words.preview}
      </Button>
      <div
        className={styles.status}
        role="status"
        data-testid={MIGRATE_IDS.status}
        data-stage={stageOf(task)}
      >
        <Outcome task={task} onOpen={(bytes) => void look('migrate', openMigrated(bytes))} />
      </div>
    </div>
  );
}

function Outcome({ task, onOpen }: { task: Task<Migration>; onOpen: (bytes: Uint8Array) => void }) {
  const words = useMigrateWords();
  const { errors } = useWords();
  switch (task.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Waiting label={words.working} />;
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failed}>
          {task.error instanceof WorkbookError ? errorText(task.error, errors) : task.error.message}
        </Message>
      );
    case 'done': {
      const { result } = task;
      if (result.kind === 'opened') return <Message look={CHECK_LOOKS.ok}>{words.opened}</Message>;
      return <PlanPreview plan={result.plan} onOpen={() => onOpen(result.bytes)} />;
    }
  }
}
