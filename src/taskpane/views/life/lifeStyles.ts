import { makeStyles } from '@fluentui/react-components';

/** Rows of buttons and of lines in the view about the device's life. */
export const useLifeStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});
