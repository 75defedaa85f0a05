import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Look } from './looks';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { display: 'flex', paddingTop: '2px', flexShrink: 0 },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** What happened and what to do. Fluent's MessageBar would bring its motion library with it. */
export function Message({
  look,
  title,
  children,
  action,
  testId,
  code,
}: {
  look: Look;
  title?: string;
  children: ReactNode;
  action?: ReactNode;
  testId?: string;
  code?: string | undefined;
}) {
  const styles = useStyles();
  const { background, border, color } = look.tone;
  return (
    <div
      className={styles.box}
      style={{ background, borderColor: border }}
      data-testid={testId}
      data-code={code}
    >
      <span className={styles.icon} style={{ color }}>
        <look.Icon />
      </span>
      <div className={styles.content}>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        {children}
      </div>
      {action}
    </div>
  );
}
