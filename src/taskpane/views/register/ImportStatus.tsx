import { format } from '../../../core/text/text';
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { WorkbookError } from '../../../workbook/port';
import { useActions, useTask, useWords } from '../../store/paneContext';
import { stageOf, type Progress, type Task } from '../../store/task';
import type { TaskName } from '../../store/tasks';
import { errorCode, errorText } from '../../text/errorText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Counts } from './Counts';
import { Found } from './Found';
import type { BooksRead } from '../../tasks/register/readBooks';
import type { RegisterWritten } from '../../tasks/register/writeRegister';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  bar: { width: '100%' },
});

/** How far the import has come, or what was found. */
export function ImportStatus() {
  const [reading, writing] = [useTask('readBooks'), useTask('writeRegister')];
  const isWriting = writing.stage !== 'idle';
  const stage = isWriting ? stageOf(writing) : stageOf(reading);
  return (
    <div role="status" data-testid={REGISTER_IDS.status} data-stage={stage}>
      {isWriting ? <Writing task={writing} /> : <Reading task={reading} />}
    </div>
  );
}

function Reading({ task }: { task: Task<BooksRead> }) {
  const words = useRegisterWords();
  switch (task.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Working name="readBooks" label={words.reading} progress={task.progress} />;
    case 'failed':
      return <Failed error={task.error} />;
    case 'done':
      return task.result.kind === 'read' ? (
        <Found key={task.result.counts.read} {...task.result} />
      ) : (
        <Message look={SEVERITY_LOOKS.info}>{words.cancelled.reading}</Message>
      );
  }
}

function Writing({ task }: { task: Task<RegisterWritten> }) {
  const styles = useStyles();
  const words = useRegisterWords();
  if (task.stage === 'working')
    return <Working name="writeRegister" label={words.writing} progress={task.progress} />;
  if (task.stage === 'failed') return <Failed error={task.error} />;
  if (task.stage === 'idle') return null;
  switch (task.result.kind) {
    case 'opened':
      return <Message look={CHECK_LOOKS.ok}>{words.opened}</Message>;
    case 'cancelled':
      return <Message look={SEVERITY_LOOKS.info}>{words.cancelled.writing}</Message>;
    case 'changed':
      return <Message look={SEVERITY_LOOKS.warning}>{words.changed}</Message>;
    case 'written':
      return (
        <div className={styles.column}>
          <Message look={CHECK_LOOKS.ok}>{words.written}</Message>
          <Counts counts={task.result.counts} />
        </div>
      );
  }
}

/** How far some work has come, with the way to stop it. */
export function Working({
  name,
  label,
  progress: { done, of },
}: {
  name: TaskName;
  label: string;
  progress: Progress;
}) {
  const styles = useStyles();
  const words = useRegisterWords();
  const actions = useActions();
  const [isCancelled, setCancelled] = useState(false);
  const text = format(label, { done, of });
  return (
    <div className={styles.column}>
      <span>{isCancelled ? words.cancelling : text}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={text}
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
          actions.cancel(name);
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}

/** What the worker says of a workbook is in words already. */
export function Failed({ error }: { error: Error }) {
  const words = useRegisterWords();
  const { errors } = useWords();
  return (
    <Message look={SEVERITY_LOOKS.error} title={words.failed} code={errorCode(error)}>
      {error instanceof WorkbookError ? errorText(error, errors) : error.message} {words.failedNote}
    </Message>
  );
}
