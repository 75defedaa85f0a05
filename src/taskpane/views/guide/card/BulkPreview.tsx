import type { RowStateKey } from '../../../../core/model/states';
import type { CaseReading } from '../../../../core/model/reading';
import type { BulkPlan } from '../../../../core/rules/answering/bulkAnswer';
import { draftState, judgedRow, rulesOfRow } from '../../../../core/rules/answering/draftState';
import type { CaseAssessment } from '../../../../core/rules/assessment/assessment';
import { stateWord } from '../../../../core/text/stateWord';
import { format } from '../../../../core/text/text';
import { useLanguage } from '../../../store/paneContext';
import { Tick } from '../../parts/controls';
import { Chip } from '../../parts/Chip';
import { SEVERITY_LOOKS, STATE_LOOKS } from '../../parts/looks';
import { Message } from '../../parts/Message';
import { usePlainStyles } from '../../parts/plainStyles';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords } from './answerWords';

/** Cells that are named one by one. */
const MOST_LINES = 8;

/** What a bulk answer comes to: how many rows, which states, what is written over, which rows are left out. */
export function BulkPreview({
  plan: { written, filled, leftOut },
  reading,
  assessment,
  isOverwriting,
  onOverwrite,
}: {
  plan: BulkPlan;
  reading: CaseReading;
  assessment: CaseAssessment;
  isOverwriting: boolean;
  onOverwrite: (isOverwriting: boolean) => void;
}) {
  const plain = usePlainStyles();
  const words = useAnswerWords();
  const language = useLanguage();
  const states = new Map<RowStateKey, number>();
  for (const { item, row, draft } of written) {
    const rules = rulesOfRow(item, reading, assessment);
    const { state } = draftState(item, judgedRow(row, assessment), draft, rules, reading.language);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const shown = [...states].filter(([state]) => state !== 'none');
  return (
    <div className={plain.view} data-testid={ANSWER_IDS.bulkPlan} role="status">
      <p className={plain.text}>
        {written.length === 0 ? words.bulk.nothing : format(words.bulk.plan, { count: written.length })}
      </p>
      {shown.length > 0 && (
        <div className={plain.head}>
          <span className={plain.small}>{words.bulk.after}</span>
          {shown.map(([state, count]) => (
            <Chip
              key={state}
              look={STATE_LOOKS[state]}
              word={format(words.bulk.states, { state: stateWord(state, language), count })}
            />
          ))}
        </div>
      )}
      {filled.length > 0 && (
        <Message look={SEVERITY_LOOKS.warning}>
          {format(words.bulk.filled, { count: filled.length })}
          {isOverwriting ? words.bulk.filledOver : words.bulk.filledKept}
          <ul className={plain.list}>
            {filled.slice(0, MOST_LINES).map(({ itemId, field, before, after }) => (
              <li key={`${itemId} ${field}`}>
                {format(words.bulk.line, { item: itemId, field: words.fields[field], before, after })}
              </li>
            ))}
            {filled.length > MOST_LINES && (
              <li>{format(words.bulk.furtherLines, { count: filled.length - MOST_LINES })}</li>
            )}
          </ul>
          <Tick isOn={isOverwriting} onChange={onOverwrite} testId={ANSWER_IDS.bulkOverwrite}>
            {words.bulk.overwrite}
          </Tick>
        </Message>
      )}
      {leftOut.length > 0 && (
        <p className={plain.note}>{format(words.bulk.leftOut, { items: leftOut.join(', ') })}</p>
      )}
    </div>
  );
}
