import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reference } from '../../../core/guide/item';
import { documentOf } from '../../../core/guide/sources';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  clause: { color: tokens.colorNeutralForeground2 },
  unverified: { color: tokens.colorStatusWarningForeground1 },
});

/** The clauses behind an item; those recalled from memory are marked as unverified. */
export function SourceList({ sources }: { sources: readonly Reference[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const hasUnverified = sources.some(({ verified }) => verified === 'memory');
  return (
    <Section heading={words.sources}>
      <ul className={plain.list}>
        {sources.map(({ doc, clause, verified }) => (
          <li key={`${doc} ${clause}`}>
            {doc === 'own' ? words.own : (documentOf(doc)?.title ?? doc)}{' '}
            <span className={styles.clause}>{clause}</span>
            {verified === 'memory' && <span className={styles.unverified}> ［{words.unverified}］</span>}
          </li>
        ))}
      </ul>
      {hasUnverified && <p className={plain.note}>{words.unverifiedNote}</p>}
    </Section>
  );
}
