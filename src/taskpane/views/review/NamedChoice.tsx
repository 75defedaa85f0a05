import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { Choice } from '../parts/controls';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A choice with its label above it. */
export function NamedChoice<K extends string>(props: ComponentProps<typeof Choice<K>>) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles.label} aria-hidden="true">
        {props.label}
      </span>
      <Choice {...props} />
    </div>
  );
}
