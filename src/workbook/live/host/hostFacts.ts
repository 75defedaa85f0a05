import type { HostFacts } from '../../port';

/** Language, platform and theme of the host; Excel on the web gives no theme, which counts as light. */
export function readHostFacts(): HostFacts {
  const { displayLanguage, platform } = Office.context;
  // Missing on the web and in older Excel, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    language: displayLanguage.toLowerCase().startsWith('ja') ? 'ja' : 'en',
    platform: String(platform),
    isDark: isDark(theme),
  };
}

/** `isDarkTheme` is newer than the colours, so the ground decides where it is missing. */
function isDark(theme: Office.OfficeTheme | undefined): boolean {
  if (theme === undefined) return false;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const digits = /^#?([0-9a-f]{6})$/i.exec(theme.bodyBackgroundColor)?.[1];
  if (digits === undefined) return false;
  const channels = [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) / 3 < 128;
}
