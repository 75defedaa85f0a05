import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseReading } from '../../../core/model/reading';
import type { Policy } from '../../../core/guide/policy';
import { simulatePolicy } from '../../../core/policy/simulatePolicy';
import { useLanguage } from '../../store/paneContext';
import { isSamePolicy } from '../../../core/policy/policyDraft';
import { policyLines } from '../../../core/policy/policyLines';
import { PolicyLineList } from './PolicyLineList';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { simulationLines } from '../../../core/policy/simulationLines';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  items: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the changed policy would do to this case, before it is saved. */
export function Simulation({
  judged,
  before,
  after,
}: {
  /** The case as it was judged. */
  judged: CaseReading;
  before: Policy;
  after: Policy;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const language = useLanguage();
  if (isSamePolicy(before, after)) {
    return (
      <p className={plain.text} data-testid={POLICY_IDS.simulation}>
        {words.noChange}
      </p>
    );
  }
  const lines = simulationLines(simulatePolicy(judged, before, after), language);
  return (
    <div role="status" data-testid={POLICY_IDS.simulation}>
      <PolicyLineList lines={policyLines(before, after, language)} />
      {lines.length === 0 && <p className={plain.text}>{words.noEffect}</p>}
      <ul className={styles.list}>
        {lines.map(({ text, items }) => (
          <li key={text}>
            {text}
            {items.length > 0 && (
              <details className={styles.items}>
                <summary
                  tabIndex={0}
                >{`${items.slice(0, 2).join(', ')}${items.length > 2 ? ' …' : ''}`}</summary>
                {items.join(', ')}
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
