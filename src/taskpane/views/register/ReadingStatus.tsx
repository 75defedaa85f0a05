import { stageOf, type Task } from '../../store/task';
import type { TaskName } from '../../store/tasks';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Failed, Working } from './ImportStatus';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';

/** What may come of reading files for the register; what was found is shown elsewhere. */
type FilesRead =
  | { readonly kind: 'read' | 'cancelled' }
  | { readonly kind: 'refused'; readonly said: string };

/** How far the reading of files has come, and why nothing came of it. */
export function ReadingStatus({
  view,
  name,
  label,
  reading,
}: {
  view: string;
  name: TaskName;
  label: string;
  reading: Task<FilesRead>;
}) {
  const words = useListWords();
  return (
    <div role="status" data-testid={LIST_IDS.status(view)} data-stage={stageOf(reading)}>
      {reading.stage === 'working' && <Working name={name} label={label} progress={reading.progress} />}
      {reading.stage === 'failed' && <Failed error={reading.error} />}
      {reading.stage === 'done' && reading.result.kind === 'cancelled' && (
        <Message look={SEVERITY_LOOKS.info}>{words.cancelledReading}</Message>
      )}
      {reading.stage === 'done' && reading.result.kind === 'refused' && (
        <Message look={SEVERITY_LOOKS.error} title={words.refused}>
          {reading.result.said}
        </Message>
      )}
    </div>
  );
}
