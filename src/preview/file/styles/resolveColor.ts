import { numberOf, type XmlElement } from '../../../workbook/file/read/xmlTree';

/** Colours 8–63 of the default palette (ECMA-376 18.8.27); 0–7 repeat the first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** `#RRGGBB` of a colour element (`color`, `fgColor`, …); null for none or automatic. */
export function resolveColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  const { rgb, theme: themeIndex, indexed, tint } = element?.attributes ?? {};
  const base = rgb ?? (themeIndex === undefined ? paletteColor(indexed) : theme[numberOf(themeIndex, 0)]);
  if (base === undefined || !/^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(base)) return null;
  return `#${applyTint(base.slice(-6), numberOf(tint, 0)).toUpperCase()}`;
}

function paletteColor(indexed: string | undefined): string | undefined {
  const index = numberOf(indexed, -1);
  return index >= 8 ? PALETTE[index - 8] : PALETTE[index];
}

/** Lightens (tint > 0) or darkens a colour in HLS space as ECMA-376 18.8.19 describes. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * tinted - 1));
  const channel = (value: number): string => {
    const part = chroma === 0 ? 0 : ((value - light) / chroma) * spread;
    return Math.round(Math.min(1, Math.max(0, tinted + part)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return [r, g, b].map(channel).join('');
}
