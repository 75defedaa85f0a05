import { Button } from '@fluentui/react-components';
import { calendarText } from '../../../core/rules/lifecycle/calendar';
import { caseCalendar } from '../../../core/rules/lifecycle/caseCalendar';
import { dueDates, dueState, type DueDate, type DueState } from '../../../core/rules/lifecycle/dueDates';
import { serialOfDate } from '../../../core/model/isoDate';
import { attachmentName } from '../../../core/mail/attachmentName';
import { textOfCell } from '../../../core/model/cell';
import { downloadFile } from '../../browser/downloadFile';
import { JumpLink } from '../parts/JumpLink';
import { Chip } from '../parts/Chip';
import { STATE_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { localToday } from '../../browser/localToday';
import { writeCells } from '../../tasks/writeCells';
import type { LifeProps } from './lifeProps';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';
import { useChange } from '../parts/useChange';

const LOOKS: Readonly<Record<DueState, (typeof STATE_LOOKS)['satisfied']>> = {
  overdue: STATE_LOOKS.incomplete,
  soon: STATE_LOOKS.condition,
  inTime: STATE_LOOKS.satisfied,
};

/** What is due when, against today, and the dates as a calendar file. */
export function DueDates({ reading, assessment }: LifeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const { run, isWorking, outcome } = useChange('due', LIFE_IDS.outcome('due'), words);
  const today = localToday();
  const dues = dueDates(reading, assessment);
  const reference = reading.life?.fields.referenceDate ?? null;
  const save = (): void => {
    const name = attachmentName(
      textOfCell(reading.cover.caseId),
      words.calendarName,
      reading.language,
    ).replace(/\.xlsx$/, '.ics');
    const text = calendarText(caseCalendar(reading, dues, words.dueKinds), today);
    downloadFile(text, name, 'text/calendar;charset=utf-8');
  };
  return (
    <Section heading={words.due} testId={LIFE_IDS.due}>
      {dues.length === 0 && <p className={plain.note}>{words.dueNone}</p>}
      <ul className={plain.list}>
        {dues.map((due) => (
          <DueLine key={`${due.kind} ${due.itemId ?? ''}`} due={due} today={today} />
        ))}
      </ul>
      <div className={plain.row}>
        {dues.length > 0 && (
          <Button data-testid={LIFE_IDS.calendar} onClick={save}>
            {words.calendar}
          </Button>
        )}
        {reference !== null && (
          <Button
            disabled={isWorking || reference.value === serialOfDate(today)}
            data-testid={LIFE_IDS.reference}
            onClick={() =>
              void run(
                writeCells([
                  { place: reference.place, value: serialOfDate(today), expected: reference.value },
                ]),
              )
            }
          >
            {words.reference}
          </Button>
        )}
      </div>
      {outcome}
    </Section>
  );
}

function DueLine({ due, today }: { due: DueDate; today: string }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const state = dueState(due.date, today);
  return (
    <li>
      <span className={plain.head}>
        <span>
          {due.date} {words.dueKinds[due.kind]} {due.itemId}
        </span>
        <Chip look={LOOKS[state]} word={words.dueStates[state]} />
        {due.place !== null && <JumpLink place={due.place} />}
      </span>
    </li>
  );
}
