import { useState } from 'react';
import type { ListCorrection } from '../../../worker/listMessages';
import { isList, type BookFile } from '../../browser/booksOf';
import { localToday } from '../../browser/localToday';
import { useActions, useLanguage, useTaskWhileShown } from '../../store/paneContext';
import { readDeviceLists } from '../../tasks/register/readDeviceLists';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { BookPicker } from './BookPicker';
import { ChangesStatus } from './ChangesStatus';
import { ReadingStatus } from './ReadingStatus';
import { ListsFound } from './ListsFound';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';

const VIEW = LIST_IDS.devices;

/** Reads lists of existing devices into the register that is open: first what was understood, then the writing. */
export default function DeviceLists() {
  const plain = usePlainStyles();
  const words = useListWords();
  const language = useLanguage();
  const { look, forget } = useActions();
  const reading = useTaskWhileShown('readLists');
  const writing = useTaskWhileShown('writeChanges');
  const [files, setFiles] = useState<readonly BookFile[]>([]);
  const isWorking = reading.stage === 'working' || writing.stage === 'working';
  const read = (
    chosen: readonly BookFile[],
    corrections: ReadonlyMap<string, ListCorrection> = new Map(),
  ): void => {
    setFiles(chosen);
    forget('writeChanges');
    void look('readLists', readDeviceLists(chosen, corrections, localToday(), language));
  };
  return (
    <>
      <Section heading={words.devices.heading}>
        <p className={plain.intro}>{words.devices.intro}</p>
      </Section>
      <BookPicker
        isDisabled={isWorking}
        kind={{
          isOfKind: isList,
          accept: '.xlsx,.csv,.tsv,.txt,.tab',
          none: words.devices.none,
          ids: VIEW,
        }}
        onChoose={(chosen) => read(chosen)}
      />
      <ReadingStatus view={VIEW} name="readLists" label={words.devices.reading} reading={reading} />
      {writing.stage === 'idle' && reading.stage === 'done' && reading.result.kind === 'read' && (
        <ListsFound news={reading.result.news} onCorrect={(corrections) => read(files, corrections)} />
      )}
      <ChangesStatus view={VIEW} />
    </>
  );
}
