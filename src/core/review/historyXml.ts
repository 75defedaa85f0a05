import { sha256 } from '../policy/sha256';
import { canonicalText } from './digest';
import { entryKey, type SnapshotValue } from '../rules/record/snapshot';
import { fieldsOf } from '../rules/sealedLine';
import { packHistory, unpackHistory, type SnapshotHistory, type StoredSnapshot } from './snapshotHistory';

/** Namespace of the custom XML part, by which Excel and a file find it. */
export const HISTORY_NAMESPACE = 'urn:iiot-checksheets:snapshots:1';

/** What a workbook carries: a history, nothing, or something that cannot be used. */
export type HistoryReading =
  | { readonly kind: 'history'; readonly history: SnapshotHistory }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** More would not be a history of ours; ten rounds of a full case take about 100 kB. */
const LONGEST = 8_000_000;
const ROOT = new RegExp(
  `^(?:<\\?xml[^>]*\\?>)?\\s*<snapshots xmlns="${HISTORY_NAMESPACE}">([^<]*)</snapshots>\\s*$`,
);

/** The text of the custom XML part: JSON inside one element. */
export function historyXml(history: SnapshotHistory): string {
  return `<snapshots xmlns="${HISTORY_NAMESPACE}">${escape(JSON.stringify(packHistory(history)))}</snapshots>`;
}

/**
 * Finds and reads the history among the custom XML of a workbook. Each snapshot is compared with its digest: one that
 * says something else makes the history one that cannot be used. Never throws.
 */
export function readHistory(parts: readonly string[]): HistoryReading {
  const ours = parts.filter((xml) => xml.includes(HISTORY_NAMESPACE));
  const [text] = ours;
  if (text === undefined) return { kind: 'none' };
  if (ours.length > 1 || text.length > LONGEST) return { kind: 'unreadable' };
  const stored = parse(ROOT.exec(text.replace(/^\ufeff/, ''))?.[1]);
  const history = stored === null ? null : unpackHistory(stored);
  const isTrue =
    history?.every(({ digest, snapshot }) => sha256(canonicalText(snapshot)) === digest) ?? false;
  return history === null || !isTrue ? { kind: 'unreadable' } : { kind: 'history', history };
}

function parse(escaped: string | undefined): readonly StoredSnapshot[] | null {
  if (escaped === undefined) return null;
  try {
    const value: unknown = JSON.parse(unescape(escaped));
    return Array.isArray(value) && value.every(isStored) ? value : null;
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is StoredSnapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { digest, lines, set, gone } = value as Readonly<Record<string, unknown>>;
  if (typeof digest !== 'string' || typeof set !== 'object' || set === null) return false;
  const texts = (list: unknown) => Array.isArray(list) && list.every((text) => typeof text === 'string');
  const known = Object.entries(set).every(([key, entry]) => isKey(key) && isValue(entry));
  return known && texts(gone) && (lines === null || texts(lines));
}

/** Keys of our own making only; anything else is not ours. */
function isKey(key: string): boolean {
  const [line = '', field = ''] = key.split('/');
  return key === entryKey(line, field) && fieldsOf(line).includes(field);
}

function isValue(value: unknown): value is SnapshotValue {
  if (typeof value === 'string' || typeof value === 'number') return true;
  return (
    typeof value === 'object' && value !== null && typeof (value as { error?: unknown }).error === 'string'
  );
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

/** JSON escapes controls and half surrogates itself, so only markup is left. */
function escape(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES])
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function unescape(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (_all, name?: string, dec?: string, hex?: string) => {
      if (name !== undefined)
        return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
      return String.fromCodePoint(
        Math.min(Number.parseInt(dec ?? hex ?? '0', dec === undefined ? 16 : 10), 0x10ffff),
      );
    },
  );
}
