import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { readPolicyFile } from '../../../core/policy/readPolicyFile';
import type { PolicyReading } from '../../../core/model/policyReading';

/** A policy file that was chosen, as it was read; null where it could not be opened. */
export interface ChosenPolicy {
  readonly name: string;
  readonly read: PolicyReading | null;
}

/** The button that chooses the file of a company's policy. */
export function PolicyFilePicker({
  label,
  testId,
  isDisabled = false,
  onChoose,
}: {
  label: string;
  /** Of the file input behind the button. */
  testId: string;
  isDisabled?: boolean;
  onChoose: (chosen: ChosenPolicy) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined) return;
    // A file that vanished or may not be read is told like one that is no policy.
    const text = await picked.text().catch(() => null);
    onChoose({ name: picked.name, read: text === null ? null : readPolicyFile(text) });
  };
  return (
    <>
      <Button size="small" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid={testId}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
    </>
  );
}
