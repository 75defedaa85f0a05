import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useActions, usePaneState } from '../../store/paneContext';
import { Section } from '../parts/Section';
import { BookPicker } from './BookPicker';
import type { BookFile } from './booksOf';
import { ImportStatus } from './ImportStatus';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';
import { sharedSession } from './sharedSession';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Reads many case workbooks into the register that is open. */
export default function Register() {
  const styles = useStyles();
  const words = useRegisterWords();
  const { withWorkbook } = useActions();
  const language = usePaneState((state) => state.language);
  const own = sharedSession(withWorkbook);
  const state = useSyncExternalStore(own.state.subscribe, own.state.get);
  const isWorking = state.stage === 'reading' || state.stage === 'writing';
  const read = (books: readonly BookFile[]): void => {
    void own.read(books, today(), language);
  };
  return (
    <div className={styles.view} data-testid={REGISTER_IDS.view}>
      <Section heading={words.heading}>
        <p className={styles.text}>{words.intro}</p>
      </Section>
      <BookPicker isDisabled={isWorking} onChoose={read} />
      <ImportStatus state={state} session={own} />
    </div>
  );
}

/** The day on the clock of whoever reads, not of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
