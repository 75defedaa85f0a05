import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MigrationPlan } from '../../../core/migrate/migrationPlan';
import { WorkbookError, type WorkbookPort } from '../../../workbook/port';
import { useActions, useWords } from '../../store/paneContext';
import { errorText } from '../../text/errorText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import { startWorker } from '../register/askWorker';
import { MIGRATE_IDS } from './migrateIds';
import { useMigrateWords } from './migrateWords';
import { PlanPreview } from './PlanPreview';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '16px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  status: { width: '100%', display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

type State =
  | { readonly stage: 'idle' | 'working' | 'opened' }
  | { readonly stage: 'previewed'; readonly plan: MigrationPlan; readonly bytes: Uint8Array }
  | { readonly stage: 'failed'; readonly error: unknown };

/** Brings a case of an older template forward, after showing what becomes of each item. */
export default function Migrate() {
  const styles = useStyles();
  const words = useMigrateWords();
  const { withWorkbook } = useActions();
  const [state, setState] = useState<State>({ stage: 'idle' });
  const attempt = (work: (port: WorkbookPort) => Promise<State>): void => {
    setState({ stage: 'working' });
    withWorkbook(work).then(setState, (error: unknown) => setState({ stage: 'failed', error }));
  };
  return (
    <div className={styles.view} data-testid={MIGRATE_IDS.view}>
      <Section heading={words.heading}>
        <p className={styles.text}>{words.intro}</p>
      </Section>
      <Button
        appearance="primary"
        disabled={state.stage === 'working'}
        data-testid={MIGRATE_IDS.preview}
        onClick={() => attempt(previewed)}
      >
        {words.preview}
      </Button>
      <div className={styles.status} role="status" data-testid={MIGRATE_IDS.status} data-stage={state.stage}>
        <Outcome
          state={state}
          onOpen={(bytes) =>
            attempt(async (port) => {
              await port.openAsNewWorkbook(bytes);
              return { stage: 'opened' };
            })
          }
        />
      </div>
    </div>
  );
}

function Outcome({ state, onOpen }: { state: State; onOpen: (bytes: Uint8Array) => void }) {
  const words = useMigrateWords();
  const { errors } = useWords();
  switch (state.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Waiting label={words.working} />;
    case 'opened':
      return <Message look={CHECK_LOOKS.ok}>{words.opened}</Message>;
    case 'previewed':
      return <PlanPreview plan={state.plan} onOpen={() => onOpen(state.bytes)} />;
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failed}>
          {state.error instanceof WorkbookError ? errorText(state.error, errors) : String(state.error)}
        </Message>
      );
  }
}

/** The file is read as Excel would save it now, beside the pane's own thread. */
async function previewed(port: WorkbookPort): Promise<State> {
  const bytes = await port.capture();
  const worker = startWorker();
  try {
    const answer = await worker.ask({ kind: 'migrate', bytes });
    if (answer.kind !== 'migrated') throw new Error(answer.kind === 'failed' ? answer.detail : answer.kind);
    return { stage: 'previewed', plan: answer.plan, bytes: answer.bytes };
  } finally {
    worker.end();
  }
}
