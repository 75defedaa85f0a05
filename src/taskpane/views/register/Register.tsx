import { makeStyles, tokens } from '@fluentui/react-components';
import { useActions, usePaneState, useTask } from '../../store/paneContext';
import { Section } from '../parts/Section';
import { BookPicker } from './BookPicker';
import type { BookFile } from '../../browser/booksOf';
import { ImportStatus } from './ImportStatus';
import { localToday } from '../../browser/localToday';
import { readBooks } from '../../work/register/readBooks';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Reads many case workbooks into the register that is open. */
export default function Register() {
  const styles = useStyles();
  const words = useRegisterWords();
  const { look, forget } = useActions();
  const language = usePaneState((state) => state.language);
  const [reading, writing] = [useTask('readBooks'), useTask('writeRegister')];
  const isWorking = reading.stage === 'working' || writing.stage === 'working';
  const read = (books: readonly BookFile[]): void => {
    forget('writeRegister');
    void look('readBooks', readBooks(books, localToday(), language));
  };
  return (
    <div className={styles.view} data-testid={REGISTER_IDS.view}>
      <Section heading={words.heading}>
        <p className={styles.text}>{words.intro}</p>
      </Section>
      <BookPicker isDisabled={isWorking} onChoose={read} />
      <ImportStatus />
    </div>
  );
}
