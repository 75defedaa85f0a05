import { format } from '../../../core/text/text';
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { WorkbookError } from '../../../workbook/port';
import { useWords } from '../../store/paneContext';
import { errorText } from '../../text/errorText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Counts } from './Counts';
import { Found } from './Found';
import type { ImportSession } from './importSession';
import type { ImportState } from './importState';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  bar: { width: '100%' },
});

/** How far the import has come, or what was found. */
export function ImportStatus({ state, session }: { state: ImportState; session: ImportSession }) {
  return (
    <div role="status" data-testid={REGISTER_IDS.status} data-stage={state.stage}>
      {state.stage === 'read' ? (
        <Found key={state.counts.read} {...state} session={session} />
      ) : (
        <Step state={state} session={session} />
      )}
    </div>
  );
}

function Step({
  state,
  session,
}: {
  state: Exclude<ImportState, { readonly stage: 'read' }>;
  session: ImportSession;
}) {
  const styles = useStyles();
  const words = useRegisterWords();
  switch (state.stage) {
    case 'idle':
      return null;
    case 'reading':
    case 'writing':
      return <Working {...state} onCancel={session.cancel} />;
    case 'cancelled':
      return <Message look={SEVERITY_LOOKS.info}>{words.cancelled[state.during]}</Message>;
    case 'opened':
      return <Message look={CHECK_LOOKS.ok}>{words.opened}</Message>;
    case 'changed':
      return <Message look={SEVERITY_LOOKS.warning}>{words.changed}</Message>;
    case 'failed':
      return <Failed {...state} />;
    case 'written':
      return (
        <div className={styles.column}>
          <Message look={CHECK_LOOKS.ok}>{words.written}</Message>
          <Counts counts={state.counts} />
        </div>
      );
  }
}

function Working({
  stage,
  done,
  of,
  onCancel,
}: Extract<ImportState, { readonly done: number }> & { onCancel: () => void }) {
  const styles = useStyles();
  const words = useRegisterWords();
  const [isCancelled, setCancelled] = useState(false);
  return (
    <div className={styles.column}>
      <span>{isCancelled ? words.cancelling : format(words[stage], { done, of })}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={format(words[stage], { done, of })}
        thickness="large"
        max={of}
        value={done}
        data-testid={REGISTER_IDS.progress}
      />
      <Button
        disabled={isCancelled}
        data-testid={REGISTER_IDS.cancel}
        onClick={() => {
          setCancelled(true);
          onCancel();
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}

function Failed({ detail, code }: Extract<ImportState, { readonly stage: 'failed' }>) {
  const words = useRegisterWords();
  const { errors } = useWords();
  return (
    <Message look={SEVERITY_LOOKS.error} title={words.failed} {...(code === null ? {} : { code })}>
      {code === null ? detail : errorText(new WorkbookError(code, detail), errors)} {words.failedNote}
    </Message>
  );
}
