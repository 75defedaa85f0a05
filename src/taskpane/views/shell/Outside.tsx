import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core/model/language';
import { TEST_IDS } from '../../testIds';
import { readerWords } from '../../text/readerWords';
import { ELSEWHERE_WORDS } from './elsewhereWords';

const useStyles = makeStyles({
  page: { maxWidth: '480px', padding: '24px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { margin: 0, paddingLeft: '20px', lineHeight: tokens.lineHeightBase500 },
});

/** Shown in a plain browser: how to open the add-in, and where to try it without Excel. */
export function Outside({ language }: { language: Language }) {
  const styles = useStyles();
  const { product } = readerWords(language).pane;
  const { outside } = ELSEWHERE_WORDS[language];
  return (
    <main className={styles.page} data-testid={TEST_IDS.outside}>
      <span>{product}</span>
      <h1 className={styles.title}>{outside.title}</h1>
      <span>{outside.text}</span>
      <ol className={styles.list}>
        <li>{outside.step1}</li>
        <li>{outside.step2}</li>
        <li>{outside.step3}</li>
      </ol>
      <Link href="index.html">{outside.preview}</Link>
      <Link href="help.html">{outside.help}</Link>
    </main>
  );
}
