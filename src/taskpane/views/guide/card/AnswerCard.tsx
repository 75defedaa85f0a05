import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CheckItem } from '../../../../core/guide/item';
import { textOfCell } from '../../../../core/model/cell';
import type { CaseReading, RowReading } from '../../../../core/model/reading';
import { APPLICANT_FIELDS } from '../../../../core/model/rowFields';
import {
  chosenKeys,
  draftEdits,
  isDueUnreadable,
  type AnswerDraft,
} from '../../../../core/rules/answering/answerDraft';
import {
  draftState,
  fieldsAskedFor,
  judgedRow,
  rulesOfRow,
} from '../../../../core/rules/answering/draftState';
import { evidenceAround } from '../../../../core/rules/answering/evidenceAround';
import type { CaseAssessment } from '../../../../core/rules/assessment/assessment';
import { reasonText } from '../../../../core/text/reasonText';
import { stateWord } from '../../../../core/text/stateWord';
import { format } from '../../../../core/text/text';
import { useLanguage } from '../../../store/paneContext';
import { Chip } from '../../parts/Chip';
import { SEVERITY_LOOKS, STATE_LOOKS } from '../../parts/looks';
import { Message } from '../../parts/Message';
import { usePlainStyles } from '../../parts/plainStyles';
import { Section } from '../../parts/Section';
import { AnswerFields } from './AnswerFields';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords } from './answerWords';
import { Choices } from './Choices';
import { useCardKeys } from './useCardKeys';
import type { Answering } from './useAnswering';
import type { RowDraft } from './useDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  /** The state may be a sentence. */
  state: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px 8px',
    overflowWrap: 'anywhere',
  },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What had the focus is gone or locked: a card that gives way takes it along. The grid's focus is never taken. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return document.hasFocus() && (active === document.body || active?.matches(':disabled') === true);
}

/** Where work begins in a card: at what is chosen, else at its first choice or field; at a button while these are locked. */
function focusCard(card: HTMLFormElement | null): void {
  const targets = ['input:checked:enabled', 'input:enabled, textarea:enabled', 'button:enabled'];
  const found = targets.flatMap((target) => card?.querySelector<HTMLElement>(target) ?? []);
  found[0]?.focus();
}

/** Answers a row: choices, the fields that the choice needs, what the row comes to, write and next. */
export function AnswerCard({
  item,
  row,
  reading,
  assessment,
  draft: { draft, cells, changed, isTouched, change, reset },
  answering,
}: {
  item: CheckItem;
  row: RowReading;
  reading: CaseReading;
  assessment: CaseAssessment;
  draft: RowDraft;
  answering: Answering;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useAnswerWords();
  const language = useLanguage();
  const card = useRef<HTMLFormElement>(null);
  const [isWide, setWide] = useState(false);
  const rules = useMemo(() => rulesOfRow(item, reading, assessment), [item, reading, assessment]);
  const evidence = useMemo(() => evidenceAround(reading, row), [reading, row]);
  const isFree = item.answers.length === 0;
  const isSeveral = item.answerType === 'multiselect';
  const asked = fieldsAskedFor(draft.answer, rules);
  const fields = APPLICANT_FIELDS.filter((field) =>
    field === 'answer' ? isFree : isWide || asked.some((each) => each === field) || draft[field] !== '',
  );
  const now = assessment.rows.find(({ itemId }) => itemId === item.id);
  const { state, code } =
    isTouched || now === undefined
      ? draftState(item, judgedRow(row, assessment), draft, rules, reading.language)
      : now;
  const stale = changed.length > 0;

  // What is being written is not changed any more.
  const edit = (what: Partial<AnswerDraft>): void => {
    if (!answering.isWriting(item.id) && !stale) change(what);
  };
  const choose = (key: string): void => {
    const chosen = chosenKeys(draft);
    const toggled = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
    // In the order of the choices, as the sheet has them.
    const keys = item.answers.filter((each) => toggled.includes(each.key)).map((each) => each.key);
    edit({ answer: isSeveral ? keys.join(',') : key });
  };
  const write = (): void => {
    if (stale || answering.isWorking || isDueUnreadable(draft)) return;
    const edits = draftEdits(item, cells, draft, reading.language);
    const { place } = cells.answer;
    const from =
      place.sheet === row.sheet ? { itemId: item.id, place: cells.due.place } : { itemId: null, place };
    const order = { itemIds: [item.id], edits, reading, from };
    void answering.write(order).then((isWritten) => isWritten && reset());
  };
  const onKeyDown = useCardKeys((index) => {
    const choice = item.answers[index];
    if (choice === undefined) return;
    choose(choice.key);
    card.current?.querySelectorAll<HTMLElement>('[name="answer-choice"]')[index]?.focus();
  }, write);
  // As the card comes, and when its fields are locked or free again.
  useEffect(() => {
    if (isFocusLost()) focusCard(card.current);
  }, [stale]);

  const found = textOfCell(cells.answer.value);
  const isUnknown = !isFree && draft.answer === '' && found !== '';
  const help = isFree ? words.keysText : isSeveral ? words.keysSeveral : words.keys;
  return (
    <Section heading={words.heading} testId={ANSWER_IDS.card}>
      <form
        ref={card}
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
      >
        {isUnknown && (
          <Message look={SEVERITY_LOOKS.warning}>{format(words.unknown, { text: found })}</Message>
        )}
        {!isFree && (
          <Choices
            item={item}
            chosen={chosenKeys(draft)}
            rules={rules}
            bookLanguage={reading.language}
            isDisabled={stale}
            onChoose={choose}
          />
        )}
        <AnswerFields fields={fields} draft={draft} evidence={evidence} isDisabled={stale} onChange={edit} />
        <p className={plain.note}>{help}</p>
        <div className={styles.state} role="status" data-testid={ANSWER_IDS.state} data-state={state}>
          {state === 'none' ? (
            <span className={styles.text}>{words.noState}</span>
          ) : (
            <>
              <span className={styles.text}>{isTouched ? words.stateAfter : words.stateNow}</span>
              <Chip look={STATE_LOOKS[state]} word={stateWord(state, language)} />
              <span className={styles.text}>{reasonText(item, code, language)}</span>
            </>
          )}
        </div>
        <div role="alert">
          {stale && (
            <Message look={SEVERITY_LOOKS.warning}>
              {format(words.changed, { fields: changed.map((field) => words.fields[field]).join(', ') })}
            </Message>
          )}
        </div>
        <div className={plain.row}>
          {stale ? (
            <Button appearance="primary" data-testid={ANSWER_IDS.reload} onClick={reset}>
              {words.reload}
            </Button>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={answering.isWorking}
              data-testid={ANSWER_IDS.write}
              onClick={write}
            >
              {isTouched ? words.write : words.skip}
            </Button>
          )}
          {answering.canUndo && (
            <Button
              disabledFocusable={answering.isWorking}
              data-testid={ANSWER_IDS.undo}
              onClick={() => void answering.undo()}
            >
              {words.undo}
            </Button>
          )}
          {!isWide && fields.length < (isFree ? 4 : 3) && (
            <Button appearance="subtle" data-testid={ANSWER_IDS.more} onClick={() => setWide(true)}>
              {words.more}
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}
