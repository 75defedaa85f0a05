import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  heading: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingTop: '8px' },
});

/** A part of the policy that opens when it is wanted; what is closed costs nothing. */
export function Part({
  heading,
  note,
  children,
  testId,
}: {
  heading: string;
  note?: string | null;
  children: ReactNode;
  testId?: string;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.heading} tabIndex={0} data-testid={testId}>
        {heading} {note && <span className={styles.note}>{note}</span>}
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
