import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import type { ApplicantField } from '../../../../core/model/rowFields';
import { isDueUnreadable, type AnswerDraft } from '../../../../core/rules/answering/answerDraft';
import { format } from '../../../../core/text/text';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords } from './answerWords';

/** The fields that an answer needs, and no other. */
export function AnswerFields({
  fields,
  draft,
  evidence,
  isDisabled,
  onChange,
}: {
  fields: readonly ApplicantField[];
  draft: AnswerDraft;
  /** Evidence given elsewhere in the case: that of the row above, and all of it. */
  evidence: { readonly above: string; readonly all: readonly string[] };
  isDisabled: boolean;
  onChange: (change: Partial<AnswerDraft>) => void;
}) {
  const words = useAnswerWords();
  const list = useId();
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field}
          label={words.fields[field]}
          size="small"
          {...(field === 'due' && { hint: words.dueHint })}
          {...(field === 'due' &&
            isDueUnreadable(draft) && {
              validationState: 'error',
              validationMessage: format(words.dueWrong, { text: draft.due }),
            })}
        >
          {field === 'answer' ? (
            <Textarea
              value={draft.answer}
              rows={2}
              disabled={isDisabled}
              data-testid={ANSWER_IDS.field(field)}
              onChange={(_event, { value }) => onChange({ answer: value })}
            />
          ) : (
            <Input
              value={draft[field]}
              disabled={isDisabled}
              data-testid={ANSWER_IDS.field(field)}
              {...(field === 'evidence' && { list })}
              onChange={(_event, { value }) => onChange({ [field]: value })}
            />
          )}
        </Field>
      ))}
      {fields.includes('evidence') && (
        <>
          <datalist id={list}>
            {evidence.all.map((text) => (
              <option key={text} value={text} />
            ))}
          </datalist>
          {evidence.above !== '' && evidence.above !== draft.evidence && (
            <div>
              <Button
                size="small"
                disabled={isDisabled}
                title={evidence.above}
                data-testid={ANSWER_IDS.sameEvidence}
                onClick={() => onChange({ evidence: evidence.above })}
              >
                {words.sameEvidence}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
