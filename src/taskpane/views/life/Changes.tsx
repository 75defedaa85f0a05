import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { changeEdits, readChanges, situationChange } from '../../../core/rules/lifecycle/situation';
import type { ChangeKind } from '../../../core/model/changeKinds';
import { format } from '../../../core/text/text';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { localToday } from '../../browser/localToday';
import { writeCells } from '../../tasks/writeCells';
import type { LifeProps } from './lifeProps';
import { ChangeFound } from './ChangeFound';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';
import { useChange } from '../parts/useChange';

const EVENTS = ['T3', 'T4', 'T5'] as const;

/** What changed since the assessment, what follows from it, and the record of it. */
export function Changes({ reading, assessment }: LifeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const before = readChanges(reading).at(-1);
  const found = situationChange(reading, assessment);
  if (reading.life === undefined) {
    return (
      <Section heading={words.change} testId={LIFE_IDS.change}>
        <p className={plain.note}>{words.changeUnknown}</p>
      </Section>
    );
  }
  return (
    <Section heading={words.change} testId={LIFE_IDS.change}>
      {found !== null ? (
        <ChangeFound found={found} reading={reading} assessment={assessment} />
      ) : (
        <p className={plain.note}>
          {before === undefined ? words.changeNoRecord : format(words.changeNone, { date: before.date })}
        </p>
      )}
      <Recording
        reading={reading}
        assessment={assessment}
        offered={found?.transition.id ?? (before === undefined ? 'assessed' : null)}
      />
    </Section>
  );
}

/** Reason, person and the buttons that write a line of the log. A decision writes the assessment by itself. */
function Recording({ reading, assessment, offered }: LifeProps & { offered: ChangeKind | null }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const { run, isWorking, outcome } = useChange('change', LIFE_IDS.outcome('change'), words);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const edits = (kind: ChangeKind) =>
    changeEdits(reading, assessment, { kind, on: localToday(), reason: reason.trim(), by: by.trim() });
  const isFull = edits('assessed') === null;
  const record = async (kind: ChangeKind): Promise<void> => {
    const lines = edits(kind);
    if (lines !== null && (await run(writeCells(lines)))) setReason('');
  };
  const button = (kind: ChangeKind) => (
    <Button
      key={kind}
      appearance={kind === offered ? 'primary' : 'secondary'}
      disabled={isWorking || isFull || reason.trim() === ''}
      data-testid={LIFE_IDS.record(kind)}
      onClick={() => void record(kind)}
    >
      {words.record[kind]}
    </Button>
  );
  return (
    <>
      <Field label={words.reason} hint={isFull ? words.logFull : words.recordNote}>
        <Input
          value={reason}
          data-testid={LIFE_IDS.reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words.by}>
        <Input value={by} data-testid={LIFE_IDS.by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      {offered !== null && <div className={plain.row}>{button(offered)}</div>}
      <p className={plain.note}>{words.otherEvents}</p>
      <div className={plain.row}>{EVENTS.map(button)}</div>
      {outcome}
    </>
  );
}
