import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { itemUnder } from '../../../../core/guide/policyItems';
import type { CaseReading } from '../../../../core/model/reading';
import { isDueUnreadable } from '../../../../core/rules/answering/answerDraft';
import {
  AS_BEFORE,
  hasAnswerBefore,
  offeredAnswers,
  planBulk,
  type BulkDraft,
  type BulkRow,
} from '../../../../core/rules/answering/bulkAnswer';
import type { CaseAssessment } from '../../../../core/rules/assessment/assessment';
import { format } from '../../../../core/text/text';
import { useLanguage } from '../../../store/paneContext';
import { Choice, Entry } from '../../parts/controls';
import { usePlainStyles } from '../../parts/plainStyles';
import { Section } from '../../parts/Section';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords } from './answerWords';
import { BulkPreview } from './BulkPreview';
import type { Answering } from './useAnswering';

const NOTHING: BulkDraft = { answer: '', evidence: '', remark: '', due: '', isOverwriting: false };

/** The rows of some items, each with its item. */
function rowsOf(
  itemIds: readonly string[],
  { rows }: CaseReading,
  { policy }: CaseAssessment,
): readonly BulkRow[] {
  return itemIds.flatMap((itemId) => {
    const row = rows.find((each) => each.itemId === itemId);
    const item = itemUnder(policy, itemId);
    return row === undefined || item === undefined ? [] : [{ item, row }];
  });
}

/** Writes the same into several rows; what would be written over is shown first and left alone unless asked for. */
export function BulkAnswer({
  itemIds,
  reading,
  assessment,
  answering,
  onClose,
}: {
  itemIds: readonly string[];
  reading: CaseReading;
  assessment: CaseAssessment;
  answering: Answering;
  onClose: () => void;
}) {
  const plain = usePlainStyles();
  const words = useAnswerWords();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(NOTHING);
  const change = (what: Partial<BulkDraft>) => setDraft({ ...draft, ...what });
  useEffect(() => {
    box.current?.querySelector('select')?.focus();
  }, []);
  const rows = rowsOf(itemIds, reading, assessment);
  const plan = planBulk(rows, reading, draft, reading.language);
  const last = rows.at(-1)?.row;
  const isBlocked = plan.edits.length === 0 || isDueUnreadable(draft) || answering.isWorking;
  const write = (): void => {
    if (isBlocked || last === undefined) return;
    const written = plan.written.map(({ item }) => item.id);
    const from = { itemId: last.itemId, place: { sheet: last.sheet, cell: last.cells.due } };
    void answering
      .write({ itemIds: written, edits: plan.edits, reading, from })
      .then((isWritten) => isWritten && onClose());
  };
  const answers = [
    ['', words.bulk.leave] as const,
    ...(rows.some(hasAnswerBefore) ? [[AS_BEFORE, words.bulk.asBefore] as const] : []),
    ...offeredAnswers(rows).map(
      ({ value, rows: count, ...word }) =>
        [value, format(words.bulk.choice, { word: word[language], count })] as const,
    ),
  ];
  return (
    <div ref={box}>
      <Section heading={format(words.bulk.heading, { count: rows.length })} testId={ANSWER_IDS.bulk}>
        <p className={plain.note}>{rows.map(({ item }) => item.id).join(', ')}</p>
        <Choice
          label={words.fields.answer}
          value={draft.answer}
          options={answers}
          testId={ANSWER_IDS.bulkAnswer}
          onChange={(answer) => change({ answer })}
        />
        {(['evidence', 'remark', 'due'] as const).map((field) => (
          <Entry
            key={field}
            label={words.fields[field]}
            value={draft[field]}
            testId={ANSWER_IDS.bulkField(field)}
            {...(field === 'due' && {
              hint: words.dueHint,
              problem: isDueUnreadable(draft) ? format(words.dueWrong, { text: draft.due }) : null,
            })}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
        <p className={plain.note}>{words.bulk.blankStays}</p>
        <BulkPreview
          plan={plan}
          reading={reading}
          assessment={assessment}
          isOverwriting={draft.isOverwriting}
          onOverwrite={(isOverwriting) => change({ isOverwriting })}
        />
        <div className={plain.row}>
          <Button
            appearance="primary"
            disabledFocusable={isBlocked}
            data-testid={ANSWER_IDS.bulkWrite}
            onClick={write}
          >
            {format(words.bulk.write, { count: plan.written.length })}
          </Button>
          <Button data-testid={ANSWER_IDS.bulkCancel} onClick={onClose}>
            {words.bulk.cancel}
          </Button>
        </div>
      </Section>
    </div>
  );
}
