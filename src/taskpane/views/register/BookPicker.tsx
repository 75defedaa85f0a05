import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { booksOfDrop, booksOfInput, type BookFile } from '../../browser/booksOf';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

/** Chooses workbooks: files, a folder, or whatever is dropped here. */
export function BookPicker({
  isDisabled,
  onChoose,
}: {
  isDisabled: boolean;
  onChoose: (books: readonly BookFile[]) => void;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useRegisterWords();
  const [isOver, setOver] = useState(false);
  const [isNone, setNone] = useState(false);
  const choose = (books: readonly BookFile[]): void => {
    setNone(books.length === 0);
    if (books.length > 0) onChoose(books);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    // What cannot be listed is told like a folder without workbooks.
    if (!isDisabled) void booksOfDrop(event.dataTransfer.items).then(choose, () => setNone(true));
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && !isDisabled && styles.over)}
      data-testid={REGISTER_IDS.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={plain.row}>
        <Picker kind="files" isDisabled={isDisabled} onChoose={choose} />
        <Picker kind="folder" isDisabled={isDisabled} onChoose={choose} />
      </div>
      <p className={plain.intro}>{words.drop}</p>
      {isNone && <Message look={SEVERITY_LOOKS.warning}>{words.none}</Message>}
    </div>
  );
}

function Picker({
  kind,
  isDisabled,
  onChoose,
}: {
  kind: 'files' | 'folder';
  isDisabled: boolean;
  onChoose: (books: readonly BookFile[]) => void;
}) {
  const words = useRegisterWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={kind === 'files' ? 'primary' : 'secondary'}
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        {words[kind]}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(kind === 'files' ? { accept: '.xlsx' } : { webkitdirectory: '' })}
        data-testid={REGISTER_IDS[kind]}
        onChange={({ target }) => {
          onChoose(booksOfInput(target.files ?? []));
          target.value = '';
        }}
      />
    </>
  );
}
