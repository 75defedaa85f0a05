import { Image, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBottom: '30px',
    paddingTop: '100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
});

export function Top({ logo, title, message }: { logo: string; title: string; message: string }) {
  const styles = useStyles();
  return (
    <section className={styles.top}>
      <Image width="90" height="90" src={logo} alt={title} />
      <h1 className={styles.message}>{message}</h1>
    </section>
  );
}
