import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { localToday } from '../../browser/localToday';
import { TEST_IDS } from '../../testIds';
import { acknowledge } from '../../tasks/acknowledge';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { useChange } from '../parts/useChange';
import { viewWords } from '../../store/paneContext';
import en from './acknowledge.en.json';
import ja from './acknowledge.ja.json';

const useAcknowledgeWords = viewWords({ ja, en });

/** The head's one card: the name, asked each time and never filled in beforehand, and the act itself. */
export default function Acknowledge() {
  const plain = usePlainStyles();
  const words = useAcknowledgeWords();
  const [name, setName] = useState('');
  const { run, isWorking, outcome } = useChange('acknowledge', TEST_IDS.acknowledgeOutcome, words);
  const by = name.trim();
  const record = async (): Promise<void> => {
    if (await run(acknowledge({ by, on: localToday() }))) setName('');
  };
  return (
    <Section heading={words.heading}>
      <p className={plain.note}>{words.note}</p>
      <Field label={words.name} hint={by === '' ? words.nameNeeded : ''}>
        <Input
          value={name}
          data-testid={TEST_IDS.acknowledgeName}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <div className={plain.row}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || by === ''}
          data-testid={TEST_IDS.acknowledge}
          onClick={() => void record()}
        >
          {words.button}
        </Button>
      </div>
      {outcome}
    </Section>
  );
}
