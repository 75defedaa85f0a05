import { makeStyles, tokens } from '@fluentui/react-components';

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

/** Figures with their names, one below the other. */
export function Figures({
  lines,
  testId,
}: {
  lines: readonly (readonly [key: string, label: string, count: number])[];
  testId: string;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table} data-testid={testId}>
      <tbody>
        {lines.map(([key, label, count]) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.count} data-testid={`${testId}-${key}`}>
              {count.toLocaleString()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
