import { makeStyles, tokens } from '@fluentui/react-components';

/** Text that stands beside a picture or below a heading. */
export const usePlainStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  /** In forced colours a button that looks like a link would be the colour of text. */
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
