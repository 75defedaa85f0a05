import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { format, textOf } from '../../../core/text/text';
import { useActions, useLanguage, useTask, useWords } from '../../store/paneContext';
import { stageOf, type Progress, type Task } from '../../store/task';
import { errorCode, errorText } from '../../text/errorText';
import type { Created } from '../../tasks/createCase';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { CREATE_IDS } from './createTestIds';
import { useCreateWords } from './createWords';

const MOST_NAMED = 12;

const useStyles = makeStyles({
  working: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  bar: { width: '100%' },
  text: { margin: '4px 0 0' },
});

/** How far the creation has come, or what became of it. */
export function CreationStatus() {
  const task = useTask('create');
  return (
    <div role="status" data-testid={CREATE_IDS.status} data-stage={stageOf(task)}>
      {task.stage === 'working' ? <Working {...task.progress} /> : <Outcome task={task} />}
    </div>
  );
}

function Working({ done, of }: Progress) {
  const styles = useStyles();
  const words = useCreateWords();
  const actions = useActions();
  const [isCancelled, setCancelled] = useState(false);
  return (
    <div className={styles.working}>
      <span>{isCancelled ? words.cancelling : words.working}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={words.working}
        thickness="large"
        max={of}
        value={done}
      />
      <Button
        disabled={isCancelled}
        data-testid={CREATE_IDS.cancel}
        onClick={() => {
          setCancelled(true);
          actions.cancel('create');
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}

function Outcome({ task }: { task: Task<Created> }) {
  const words = useCreateWords();
  const { errors } = useWords();
  if (task.stage === 'failed') {
    return (
      <Message look={SEVERITY_LOOKS.error} title={words.failed} code={errorCode(task.error)}>
        {errorText(task.error, errors)}
      </Message>
    );
  }
  if (task.stage !== 'done') return null;
  switch (task.result.kind) {
    case 'created':
    case 'opened':
      return <Message look={CHECK_LOOKS.ok}>{words[task.result.kind]}</Message>;
    case 'cancelled':
      return <Message look={SEVERITY_LOOKS.info}>{words.cancelled}</Message>;
    case 'occupied':
      return <Occupied {...task.result} />;
  }
}

/** Names what is in the way: the sheets, or only the names where a case was moved to other sheets. */
function Occupied({ sheets, names }: Extract<Created, { readonly kind: 'occupied' }>) {
  const styles = useStyles();
  const words = useCreateWords();
  const { separator } = textOf(useLanguage());
  const listed = (all: readonly string[]): string =>
    [
      ...all.slice(0, MOST_NAMED),
      ...(all.length > MOST_NAMED ? [format(words.more, { count: all.length - MOST_NAMED })] : []),
    ].join(separator);
  return (
    <Message look={SEVERITY_LOOKS.warning}>
      {words.occupied}
      <p className={styles.text}>
        {sheets.length > 0
          ? format(words.occupiedSheets, { sheets: listed(sheets) })
          : format(words.occupiedNames, { names: listed(names) })}
      </p>
    </Message>
  );
}
