import { Button } from '@fluentui/react-components';
import type { RowChange } from '../../../core/register/rowChange';
import { useActions } from '../../store/paneContext';
import { openWithSheets, writeChanges } from '../../tasks/register/writeChanges';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';

/** Writes what was read, or opens the register with the sheets that it lacks. */
export function WriteButton({
  view,
  label,
  changes,
  book,
}: {
  view: string;
  label: string;
  changes: readonly RowChange[];
  book: Uint8Array | null;
}) {
  const words = useListWords();
  const { look } = useActions();
  if (book === null && changes.length === 0)
    return <Message look={SEVERITY_LOOKS.info}>{words.nothing}</Message>;
  return (
    <>
      {book !== null && <Message look={SEVERITY_LOOKS.info}>{words.older}</Message>}
      <Button
        appearance="primary"
        data-testid={LIST_IDS.write(view)}
        onClick={() =>
          void look('writeChanges', book === null ? writeChanges(changes) : openWithSheets(book))
        }
      >
        {book === null ? label : words.open}
      </Button>
    </>
  );
}
