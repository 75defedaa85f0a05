import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reference } from '../../../core/guide/item';
import { documentOf } from '../../../core/guide/sources';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  clause: { color: tokens.colorNeutralForeground2 },
  unverified: { color: tokens.colorStatusWarningForeground1 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The clauses behind an item; those recalled from memory are marked as unverified. */
export function SourceList({ sources }: { sources: readonly Reference[] }) {
  const styles = useStyles();
  const words = useGuideWords();
  const hasUnverified = sources.some(({ verified }) => verified === 'memory');
  return (
    <Section heading={words.sources}>
      <ul className={styles.list}>
        {sources.map(({ doc, clause, verified }) => (
          <li key={`${doc} ${clause}`}>
            {doc === 'own' ? words.own : (documentOf(doc)?.title ?? doc)}{' '}
            <span className={styles.clause}>{clause}</span>
            {verified === 'memory' && <span className={styles.unverified}> ［{words.unverified}］</span>}
          </li>
        ))}
      </ul>
      {hasUnverified && <p className={styles.note}>{words.unverifiedNote}</p>}
    </Section>
  );
}
