import { Button } from '@fluentui/react-components';
import { format } from '../../../core/text/text';
import { useActions, useTask } from '../../store/paneContext';
import { stageOf } from '../../store/task';
import { undoChanges, type ChangesWritten } from '../../tasks/register/writeChanges';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Failed, Working } from './ImportStatus';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';

/** How far writing has come, or what came of it, with the way back. */
export function ChangesStatus({ view }: { view: string }) {
  const words = useListWords();
  const task = useTask('writeChanges');
  return (
    <div role="status" data-testid={`${LIST_IDS.write(view)}-status`} data-stage={stageOf(task)}>
      {task.stage === 'working' && (
        <Working name="writeChanges" label={words.writing} progress={task.progress} />
      )}
      {task.stage === 'failed' && <Failed error={task.error} />}
      {task.stage === 'done' && <Outcome {...task.result} />}
    </div>
  );
}

function Outcome(result: ChangesWritten) {
  const words = useListWords();
  switch (result.kind) {
    case 'opened':
      return <Message look={CHECK_LOOKS.ok}>{words.opened}</Message>;
    case 'undone':
      return <Message look={CHECK_LOOKS.ok}>{format(words.undone, { count: result.rows })}</Message>;
    case 'changed':
      return (
        <Message look={SEVERITY_LOOKS.warning} action={<Undo {...result} />}>
          {words.changed} {format(words.changedCells, { cells: result.cells.slice(0, 10).join(', ') })}
        </Message>
      );
    case 'cancelled':
      return (
        <Message look={SEVERITY_LOOKS.info} action={<Undo {...result} />}>
          {format(words.cancelledWriting, { count: result.rows })}
        </Message>
      );
    case 'written':
      return (
        <Message look={CHECK_LOOKS.ok} action={<Undo {...result} />}>
          {format(words.written, { count: result.rows })}
        </Message>
      );
  }
}

function Undo({ undo }: Extract<ChangesWritten, { readonly undo: unknown }>) {
  const words = useListWords();
  const { look } = useActions();
  if (undo.length === 0) return null;
  return (
    <Button
      size="small"
      data-testid={LIST_IDS.undo}
      onClick={() => void look('writeChanges', undoChanges(undo))}
    >
      {words.undo}
    </Button>
  );
}
