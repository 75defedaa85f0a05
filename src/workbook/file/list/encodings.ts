/** Encodings in which lists are read, by the names that people know. */
export const ENCODINGS = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'Shift_JIS',
  'EUC-JP',
  'ISO-2022-JP',
  'windows-1252',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that a person means: `sjis`, `CP932`, `utf16`; null for none of them. */
export function encodingNamed(name: string): Encoding | null {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (
    ENCODINGS.find((encoding) => encoding.toLowerCase().replace(/[^a-z0-9]/g, '') === key) ??
    OTHER_NAMES[key] ??
    null
  );
}

const OTHER_NAMES: Readonly<Record<string, Encoding>> = {
  utf16: 'UTF-16LE',
  unicode: 'UTF-16LE',
  sjis: 'Shift_JIS',
  cp932: 'Shift_JIS',
  ms932: 'Shift_JIS',
  windows31j: 'Shift_JIS',
  euc: 'EUC-JP',
  jis: 'ISO-2022-JP',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  cp1252: 'windows-1252',
};
