import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { marginTop: '20px' },
  line: { display: 'flex', paddingBottom: '20px' },
  icon: { marginRight: '10px', width: '24px', height: '24px', fill: 'currentColor' },
  text: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
  main: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
  },
  message: {
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: '10px',
    paddingRight: '10px',
  },
});

export function Lines({ message, lines }: { message: string; lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{message}</h2>
      <ul className={styles.list}>
        {lines.map((text) => (
          <li className={styles.line} key={text}>
            <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 11h16v2H4z" />
            </svg>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
