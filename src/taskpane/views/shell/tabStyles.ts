import { makeStyles, tokens } from '@fluentui/react-components';

/** One look for the tabs, their hidden copy and the menu button. */
export const useTabStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'flex',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'flex', flexGrow: 1, minWidth: 0 },
  ruler: {
    position: 'absolute',
    left: '8px',
    right: '8px',
    height: 0,
    display: 'flex',
    overflow: 'hidden',
    visibility: 'hidden',
  },
  tab: {
    flexShrink: 0,
    padding: '8px 8px 6px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    background: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Transparent borders are drawn in forced colours; they must not look selected.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});
