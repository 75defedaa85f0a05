import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { changedRows, chosenRows } from '../../../core/review/vendor/chosenRows';
import type { VendorMerge } from '../../../core/review/vendor/mergeVendor';
import type { ApplyOutcome, CellConflict, WorkbookError } from '../../../workbook/port';
import type { Attempt } from '../../actions/attempt';
import { asWorkbookError } from '../../actions/toNotice';
import { useActions, useWords } from '../../store/paneContext';
import { errorText } from '../../text/errorText';
import type { PaneWords } from '../../text/paneText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { usePlainStyles } from '../parts/plainStyles';
import { ChangedRows } from './ChangedRows';
import { RejectedRows } from './RejectedRows';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords, type VendorWords } from './vendorWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Outcome =
  | { readonly kind: 'applied'; readonly rows: number; readonly cells: number }
  | { readonly kind: 'conflict'; readonly conflicts: readonly CellConflict[] }
  | { readonly kind: 'failed'; readonly error: Error };

/** What a returned workbook would change; rows can be left out, and all others go in at once. */
export function MergePreview({ merge }: { merge: VendorMerge }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useVendorWords();
  const actions = useActions();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const rows = changedRows(merge);
  const { edits, counts } = chosenRows(merge, left);
  const apply = async (): Promise<void> => {
    const tried = await actions.attempt(({ port }) => port.apply(edits));
    setOutcome(outcomeOf(tried, counts.written));
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
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabled={edits.length === 0}
              data-testid={VENDOR_IDS.apply}
              onClick={() => void apply()}
            >
              {format(words.apply, { count: counts.written })}
            </Button>
            <Button onClick={() => setLeft(new Set())}>{words.all}</Button>
            <Button onClick={() => setLeft(new Set(rows.map(({ itemId }) => itemId)))}>{words.nobody}</Button>
          </div>
        </>
      )}
      <RejectedRows rejected={merge.rejected} />
      <div role="status">{outcome !== null && <MergeOutcome outcome={outcome} />}</div>
    </>
  );
}

function outcomeOf(tried: Attempt<ApplyOutcome>, rows: number): Outcome {
  if (tried.kind === 'failed') return tried;
  const { conflicts, written } = tried.result;
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  return { kind: 'applied', rows, cells: written };
}

function MergeOutcome({ outcome }: { outcome: Outcome }) {
  const words = useVendorWords();
  const { errors } = useWords();
  return (
    <Message
      look={outcome.kind === 'applied' ? CHECK_LOOKS.ok : SEVERITY_LOOKS.error}
      testId={VENDOR_IDS.outcome}
      code={outcome.kind}
    >
      {outcomeText(outcome, words, errors)}
    </Message>
  );
}

function outcomeText(outcome: Outcome, words: VendorWords, errors: PaneWords['errors']): string {
  switch (outcome.kind) {
    case 'applied':
      return format(words.applied, { rows: outcome.rows, cells: outcome.cells });
    case 'conflict':
      return format(words.conflict, {
        places: outcome.conflicts.map(({ place }) => placeText(place)).join(', '),
      });
    case 'failed':
      return failureText(asWorkbookError(outcome.error), words, errors);
  }
}

/** Nothing is changed, unless the failure names what is. */
function failureText(error: WorkbookError, words: VendorWords, errors: PaneWords['errors']): string {
  const why = errorText(error, errors);
  return error.code === 'HALF_DONE' ? why : `${why} ${words.failed}`;
}
