import { webDarkTheme, type Theme } from '@fluentui/react-components';

/** In a file of its own, so that it travels only to a dark Office. */
export const DARK: Theme = webDarkTheme;
