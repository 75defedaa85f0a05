import { makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterCounts } from '../../../core/register/collectRegister';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';

const KEYS = ['read', 'added', 'updated', 'unchanged', 'rejected'] as const;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 8px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What became of the workbooks; the parts add up to the first line. */
export function Counts({ counts }: { counts: RegisterCounts }) {
  const styles = useStyles();
  const words = useRegisterWords();
  return (
    <table className={styles.table} data-testid={REGISTER_IDS.counts}>
      <tbody>
        {KEYS.map((key) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              {words.counts[key]}
            </th>
            <td className={styles.count} data-testid={REGISTER_IDS.count(key)}>
              {counts[key].toLocaleString()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
