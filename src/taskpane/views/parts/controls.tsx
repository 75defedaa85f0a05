import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  select: {
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: '4px 2px',
    width: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  changed: { fontWeight: tokens.fontWeightSemibold, borderLeftWidth: '4px' },
  tick: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', fontSize: tokens.fontSizeBase300 },
});

/** A choice among words. The browser's own list: a sheet has ninety of them. */
export function Choice<K extends string>({
  label,
  value,
  options,
  isChanged = false,
  onChange,
  testId,
}: {
  label: string;
  value: K;
  options: readonly (readonly [key: K, word: string])[];
  isChanged?: boolean;
  onChange: (value: K) => void;
  testId?: string;
}) {
  const styles = useStyles();
  return (
    <select
      aria-label={label}
      className={mergeClasses(styles.select, isChanged && styles.changed)}
      value={value}
      data-testid={testId}
      onChange={({ target }) => {
        const chosen = options.find(([key]) => key === target.value);
        if (chosen !== undefined) onChange(chosen[0]);
      }}
    >
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
}

/** A line of text with its label. */
export function Entry({
  label,
  value,
  hint,
  problem,
  type = 'text',
  onChange,
  testId,
}: {
  label: string;
  value: string;
  hint?: string;
  problem?: string | null;
  type?: 'text' | 'date' | 'number';
  onChange: (value: string) => void;
  testId?: string;
}) {
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(problem && { validationState: 'error', validationMessage: problem })}
    >
      <Input
        type={type}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        data-testid={testId}
      />
    </Field>
  );
}

/** Something that is so or not. */
export function Tick({
  isOn,
  onChange,
  children,
  testId,
}: {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
  testId?: string;
}) {
  const styles = useStyles();
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={isOn}
        data-testid={testId}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
