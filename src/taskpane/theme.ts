import { webLightTheme, type Theme } from '@fluentui/react-components';

/** The sheets' font first, then what each system has (product: Look). */
const FONT = '"Yu Gothic UI", "Yu Gothic", Meiryo, "Noto Sans CJK JP", sans-serif';

/** Fluent's light theme in the product's font. */
export const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase: FONT };

/** The theme that fits Office; the dark one is fetched only where Office is dark. */
export async function loadTheme(isDark: boolean): Promise<Theme> {
  if (!isDark) return LIGHT_THEME;
  const { DARK } = await import(/* webpackChunkName: "dark" */ './darkTheme');
  return { ...DARK, fontFamilyBase: FONT };
}
