export type Theme = 'light' | 'dark';

/** Colours of Office as the PC gives them: 0xRRGGBB numbers, as JSON. */
export function officeTheme(theme: Theme): string {
  const [body, control, text] =
    theme === 'dark' ? [0x262626, 0x363636, 0xffffff] : [0xffffff, 0xf5f5f5, 0x242424];
  return JSON.stringify({
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: text,
  });
}
