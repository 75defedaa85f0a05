import { format } from '../../../core/text/text';
import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useActions, usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { useSendWords } from './sendWords';

/** Who sends and to whom. */
export function SendFields({ sender, refused }: { sender: string; refused: readonly string[] }) {
  const words = useSendWords();
  const actions = useActions();
  const recipients = usePaneState((state) => state.recipients);
  const typed = usePaneState((state) => state.sendChoices.sender);
  return (
    <>
      <Field
        label={words.sender}
        hint={words.senderHint}
        {...(sender === '' && { validationState: 'warning', validationMessage: words.senderMissing })}
      >
        <Input
          value={typed ?? sender}
          onChange={(_event, { value }) => actions.chooseSending({ sender: value })}
          data-testid={TEST_IDS.sender}
        />
      </Field>
      <Field
        label={words.recipients}
        hint={words.recipientsHint}
        {...(refused.length > 0 && {
          validationState: 'error',
          validationMessage: format(words.recipientsBad, { value: refused.join(', ') }),
        })}
      >
        <Input
          type="text"
          inputMode="email"
          value={recipients}
          onChange={(_event, { value }) => actions.setRecipients(value)}
          data-testid={TEST_IDS.recipients}
        />
      </Field>
    </>
  );
}

/** Whether names and paths go, on the ways that make a copy. */
export function CleanChoice() {
  const words = useSendWords();
  const actions = useActions();
  const isCleaned = usePaneState((state) => state.sendChoices.isCleaned);
  return (
    <Checkbox
      checked={isCleaned}
      label={words.clean}
      onChange={(_event, { checked }) => actions.chooseSending({ isCleaned: checked === true })}
      data-testid={TEST_IDS.clean}
    />
  );
}
