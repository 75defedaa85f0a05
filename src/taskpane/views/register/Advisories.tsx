import { useState } from 'react';
import { format } from '../../../core/text/text';
import { isAdvisory, type BookFile } from '../../browser/booksOf';
import { localToday } from '../../browser/localToday';
import { useActions, useLanguage, useTaskWhileShown } from '../../store/paneContext';
import { readAdvisories } from '../../tasks/register/readAdvisories';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { PolicyFilePicker, type ChosenPolicy } from '../parts/PolicyFilePicker';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { AdvisoriesFound } from './AdvisoriesFound';
import { BookPicker } from './BookPicker';
import { ChangesStatus } from './ChangesStatus';
import { ReadingStatus } from './ReadingStatus';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';

const VIEW = LIST_IDS.advisories;

/** Compares advisories with the devices of the register that is open: first what was found, then the writing. */
export default function Advisories() {
  const plain = usePlainStyles();
  const words = useListWords();
  const language = useLanguage();
  const { look, forget } = useActions();
  const reading = useTaskWhileShown('readAdvisories');
  const writing = useTaskWhileShown('writeChanges');
  const [policy, setPolicy] = useState<ChosenPolicy | null>(null);
  const isWorking = reading.stage === 'working' || writing.stage === 'working';
  const rules = policy?.read?.kind === 'policy' ? policy.read.file : null;
  const isRefused = policy !== null && rules === null;
  const read = (files: readonly BookFile[]): void => {
    forget('writeChanges');
    const own = rules?.changes.advisories ?? {};
    void look('readAdvisories', readAdvisories(files, own, localToday(), language));
  };
  return (
    <>
      <Section heading={words.advisories.heading}>
        <p className={plain.intro}>{words.advisories.intro}</p>
        <div className={plain.row}>
          <PolicyFilePicker
            label={words.advisories.policy}
            testId={LIST_IDS.policy}
            isDisabled={isWorking}
            onChoose={setPolicy}
          />
        </div>
        {isRefused ? (
          <Message look={SEVERITY_LOOKS.error}>{words.advisories.policyWrong}</Message>
        ) : (
          <p className={plain.note}>
            {rules === null
              ? words.advisories.policyNone
              : format(words.advisories.policyRead, { version: rules.version })}
          </p>
        )}
      </Section>
      <BookPicker
        isDisabled={isWorking || isRefused}
        kind={{
          isOfKind: isAdvisory,
          accept: '.json,.xml,.rdf,.atom,.csv,.zip',
          none: words.advisories.none,
          ids: VIEW,
        }}
        onChoose={read}
      />
      <ReadingStatus view={VIEW} name="readAdvisories" label={words.advisories.reading} reading={reading} />
      {reading.stage === 'done' && reading.result.kind === 'read' && (
        <AdvisoriesFound news={reading.result.news} isWritten={writing.stage !== 'idle'} />
      )}
      <ChangesStatus view={VIEW} />
    </>
  );
}
