import { makeStyles, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes } from 'react';

const useStyles = makeStyles({
  link: {
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    // In forced colours a button that looks like a link would be the colour of text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/**
 * A button in a text that looks like a link, because it leads somewhere in the workbook or the pane. The first screen
 * has some: Fluent's Link, four times the size for what nobody needs here, is for the few real addresses.
 */
export function LinkButton(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'>) {
  const styles = useStyles();
  return <button {...props} type="button" className={styles.link} />;
}
