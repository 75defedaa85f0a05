import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { stageOf } from '../../store/task';
import { writeCells } from '../../tasks/writeCells';
import { cellText } from '../../../core/model/cellText';
import { useActions, usePaneState } from '../../store/paneContext';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { NamedChoice } from './NamedChoice';
import { acceptable, checkEdits } from '../../../core/review/reviewEdits';
import type { ReviewProps } from './reviewProps';
import { countRows, nextOpenRow, reviewRows, type ReviewRow } from '../../../core/review/reviewRows';
import { format } from '../../../core/text/text';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';
import { RowCard } from './RowCard';

/** The row at hand: what was selected in the grid or chosen here, whichever was later; else the first to look at. */
function useRowAtHand(rows: readonly ReviewRow[]) {
  const selected = usePaneState((state) => state.itemId);
  const [chosen, setChosen] = useState<{ readonly itemId: string | null; readonly over: string | null }>({
    itemId: null,
    over: null,
  });
  const latest = chosen.itemId !== null && chosen.over === selected ? chosen.itemId : selected;
  const wanted = [latest, chosen.itemId, nextOpenRow(rows, null)];
  const at = wanted
    .map((itemId) => rows.find(({ row }) => row.itemId === itemId))
    .find((row) => row !== undefined);
  return {
    at: at ?? rows[0],
    choose: (itemId: string | null) => setChosen({ itemId, over: selected }),
  };
}

/** Row by row: accept, or return with a comment; Enter on a button goes on with the next row. */
export function RowCheck({ reading, assessment, history }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const seen = usePaneState((state) => state.review.seen);
  const rows = useMemo(
    () => reviewRows(reading, assessment, history, seen),
    [reading, assessment, history, seen],
  );
  const { at, choose } = useRowAtHand(rows);
  const satisfied = acceptable(rows);
  const counts = countRows(rows);
  const write = (
    answered: readonly ReviewRow[],
    check: 'accepted' | 'returned' | null,
    commentOf: (entry: ReviewRow) => string,
    onWritten: () => void = () => undefined,
  ) => {
    const edits = answered.flatMap((entry) =>
      checkEdits(entry.row, check, commentOf(entry), reading.language),
    );
    const ids = answered.map(({ row }) => row.itemId);
    void actions.run('review', writeCells(edits)).then((task) => {
      if (stageOf(task) !== 'written') return;
      actions.setReview({ seen: [...new Set([...seen, ...ids])] });
      onWritten();
    });
  };
  const answer = (entry: ReviewRow, check: 'accepted' | 'returned' | null, comment: string) => {
    const { itemId } = entry.row;
    const next = check === null ? null : nextOpenRow(rows, itemId);
    write(
      [entry],
      check,
      () => comment,
      () => choose(next ?? itemId),
    );
  };
  return (
    <Section heading={words.rows}>
      <p className={plain.note} role="status" data-testid={REVIEW_IDS.counts}>
        {counts.open === 0 && words.allChecked} {format(words.counts, counts)}
      </p>
      {satisfied.length > 0 && (
        <div className={plain.row}>
          <Button
            size="small"
            data-testid={REVIEW_IDS.acceptAll}
            onClick={() => write(satisfied, 'accepted', ({ row }) => cellText(row.fields.hqComment))}
          >
            {format(words.acceptAll, { count: satisfied.length })}
          </Button>
        </div>
      )}
      {at !== undefined && (
        <>
          <NamedChoice
            label={words.row}
            value={at.row.itemId}
            options={rows.map((entry) => [entry.row.itemId, rowLabel(entry)] as const)}
            onChange={choose}
            testId={REVIEW_IDS.row}
          />
          <RowCard
            entry={at}
            reading={reading}
            hasNext={nextOpenRow(rows, at.row.itemId) !== null}
            onAnswer={(check, comment) => answer(at, check, comment)}
            onNext={() => choose(nextOpenRow(rows, at.row.itemId))}
          />
        </>
      )}
    </Section>
  );
}

/** So much of a question tells rows apart in a list. */
const SHORT = 30;

/** ✓ accepted, ↩ returned, ○ still to look at, – nothing was said; the card says it in words. */
function rowLabel({ row, check, isOpen }: ReviewRow): string {
  const sign = isOpen ? '○' : check === null ? '–' : check === 'returned' ? '↩' : '✓';
  const question = cellText(row.fields.requirement);
  return `${sign} ${row.itemId} ${question.length > SHORT ? `${question.slice(0, SHORT)}…` : question}`;
}
