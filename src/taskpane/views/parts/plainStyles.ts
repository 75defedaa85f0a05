import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that most views share. */
export const usePlainStyles = makeStyles({
  /** Parts of a view under each other. */
  view: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '16px' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  /** What a view is for, below its heading. */
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  /** Text beside a picture or below a heading. */
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  /** Buttons beside each other. */
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  /** Words and chips beside each other. */
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});
