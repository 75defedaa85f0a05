import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { changedRows, chosenRows } from '../../../core/review/vendor/chosenRows';
import type { VendorMerge } from '../../../core/review/vendor/mergeVendor';
import { WorkbookError } from '../../../workbook/port';
import { useActions, useTaskWhileShown, useWords } from '../../store/paneContext';
import { stageOf } from '../../store/task';
import { errorText } from '../../text/errorText';
import type { PaneWords } from '../../text/words';
import { writeCells, type Written } from '../../tasks/writeCells';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { usePlainStyles } from '../parts/plainStyles';
import { ChangedRows } from './ChangedRows';
import { RejectedRows } from './RejectedRows';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords, type VendorWords } from './vendorWords';

/** What a returned workbook would change; rows can be left out, and all others go in at once. */
export function MergePreview({ merge }: { merge: VendorMerge }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const actions = useActions();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const rows = changedRows(merge);
  const { edits, counts } = chosenRows(merge, left);
  const [rowsTaken, setRowsTaken] = useState(0);
  const apply = (): void => {
    setRowsTaken(counts.written);
    void actions.run('vendorMerge', writeCells(edits));
  };
  return (
    <>
      <p className={plain.note} data-testid={VENDOR_IDS.counts}>
        {format(words.counts, counts)}
      </p>
      {rows.length === 0 ? (
        <p className={plain.note}>{words.none}</p>
      ) : (
        <>
          <ChangedRows rows={rows} left={left} onChange={setLeft} />
          <div className={plain.row}>
            <Button
              appearance="primary"
              disabled={edits.length === 0}
              data-testid={VENDOR_IDS.apply}
              onClick={apply}
            >
              {format(words.apply, { count: counts.written })}
            </Button>
            <Button onClick={() => setLeft(new Set())}>{words.all}</Button>
            <Button onClick={() => setLeft(new Set(rows.map(({ itemId }) => itemId)))}>{words.nobody}</Button>
          </div>
        </>
      )}
      <RejectedRows rejected={merge.rejected} />
      <div role="status">
        <MergeOutcome rows={rowsTaken} />
      </div>
    </>
  );
}

function MergeOutcome({ rows }: { rows: number }) {
  const words = useVendorWords();
  const { errors } = useWords();
  const task = useTaskWhileShown('vendorMerge');
  if (task.stage === 'idle' || task.stage === 'working') return null;
  const isWritten = stageOf(task) === 'written';
  return (
    <Message
      look={isWritten ? CHECK_LOOKS.ok : SEVERITY_LOOKS.error}
      testId={VENDOR_IDS.outcome}
      code={stageOf(task)}
    >
      {task.stage === 'failed'
        ? failureText(task.error, words, errors)
        : resultText(task.result, rows, words)}
    </Message>
  );
}

function resultText(result: Written, rows: number, words: VendorWords): string {
  return result.kind === 'written'
    ? format(words.applied, { rows, cells: result.count })
    : format(words.conflict, { places: result.places.map(placeText).join(', ') });
}

/** Nothing is changed, unless the failure names what is. */
function failureText(error: Error, words: VendorWords, errors: PaneWords['errors']): string {
  const why = errorText(error, errors);
  return error instanceof WorkbookError && error.code === 'HALF_DONE' ? why : `${why} ${words.failed}`;
}
