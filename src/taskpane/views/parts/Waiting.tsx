import { makeStyles, tokens } from '@fluentui/react-components';
import { WaitingBar } from './WaitingBar';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

/** Waiting that fills the place of what is to come: what is being done, and that it goes on. */
export function Waiting({ label }: { label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text} aria-hidden="true">
        {label}
      </p>
      <WaitingBar label={label} />
    </div>
  );
}
