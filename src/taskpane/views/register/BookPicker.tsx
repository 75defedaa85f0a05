import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { booksOfDrop, booksOfInput, isBook, type BookFile, type IsOfKind } from '../../browser/booksOf';
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

/** Which files are chosen, and what is said where there are none. */
export interface FileKind {
  readonly isOfKind: IsOfKind;
  /** As a file input takes it. */
  readonly accept: string;
  readonly none: string;
  /** What the ids of its parts begin with. */
  readonly ids: string;
}

/** Chooses files: some, a folder, or whatever is dropped here. Without a kind they are workbooks. */
export function BookPicker({
  isDisabled,
  kind,
  onChoose,
}: {
  kind?: FileKind;
  isDisabled: boolean;
  onChoose: (books: readonly BookFile[]) => void;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useRegisterWords();
  const [isOver, setOver] = useState(false);
  const [isNone, setNone] = useState(false);
  const isOfKind = kind?.isOfKind ?? isBook;
  const prefix = kind?.ids ?? REGISTER_IDS.view;
  const choose = (books: readonly BookFile[]): void => {
    setNone(books.length === 0);
    if (books.length > 0) onChoose(books);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    // What cannot be listed is told like a folder without workbooks.
    if (!isDisabled) void booksOfDrop(event.dataTransfer.items, isOfKind).then(choose, () => setNone(true));
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && !isDisabled && styles.over)}
      data-testid={`${prefix}-drop`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={plain.row}>
        {(['files', 'folder'] as const).map((way) => (
          <Picker
            key={way}
            way={way}
            testId={`${prefix}-${way}`}
            accept={kind?.accept ?? '.xlsx'}
            isDisabled={isDisabled}
            onChoose={(files) => choose(booksOfInput(files, isOfKind))}
          />
        ))}
      </div>
      <p className={plain.intro}>{words.drop}</p>
      {isNone && <Message look={SEVERITY_LOOKS.warning}>{kind?.none ?? words.none}</Message>}
    </div>
  );
}

function Picker({
  way,
  testId,
  accept,
  isDisabled,
  onChoose,
}: {
  way: 'files' | 'folder';
  testId: string;
  accept: string;
  isDisabled: boolean;
  onChoose: (files: FileList | []) => void;
}) {
  const words = useRegisterWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={way === 'files' ? 'primary' : 'secondary'}
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        {words[way]}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(way === 'files' ? { accept } : { webkitdirectory: '' })}
        data-testid={testId}
        onChange={({ target }) => {
          onChoose(target.files ?? []);
          target.value = '';
        }}
      />
    </>
  );
}
