import { useActions, useLanguage, useTask } from '../../store/paneContext';
import { Section } from '../parts/Section';
import { BookPicker } from './BookPicker';
import type { BookFile } from '../../browser/booksOf';
import { ImportStatus } from './ImportStatus';
import { localToday } from '../../browser/localToday';
import { readBooks } from '../../tasks/register/readBooks';
import { useRegisterWords } from './registerWords';
import { usePlainStyles } from '../parts/plainStyles';

/** Reads many case workbooks into the register that is open. */
export function Cases() {
  const plain = usePlainStyles();
  const words = useRegisterWords();
  const { look, forget } = useActions();
  const language = useLanguage();
  const [reading, writing] = [useTask('readBooks'), useTask('writeRegister')];
  const isWorking = reading.stage === 'working' || writing.stage === 'working';
  const read = (books: readonly BookFile[]): void => {
    forget('writeRegister');
    void look('readBooks', readBooks(books, localToday(), language));
  };
  return (
    <>
      <Section heading={words.heading}>
        <p className={plain.intro}>{words.intro}</p>
      </Section>
      <BookPicker isDisabled={isWorking} onChoose={read} />
      <ImportStatus />
    </>
  );
}
