import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { TEST_IDS } from '../../testIds';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  option: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', padding: '4px 0' },
  radio: { flexShrink: 0, margin: '4px 0 0', accentColor: tokens.colorBrandBackground },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One choice out of a few, each with a word of explanation. */
export function OptionGroup<K extends string>({
  group,
  legend,
  options,
  notes,
  value,
  isDisabled,
  onChange,
}: {
  group: string;
  legend: string;
  options: readonly (readonly [key: K, word: string])[];
  notes?: Readonly<Record<K, string>>;
  value: K | null;
  isDisabled: boolean;
  onChange: (value: K) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={isDisabled}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(([key, word]) => (
        <label key={key} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={key === value}
            data-testid={TEST_IDS.option(group, key)}
            onChange={() => onChange(key)}
          />
          <span className={styles.words}>
            {word}
            {notes && <span className={styles.note}>{notes[key]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
