import { LANGUAGES } from '../../core/model/language';
import { REVIEW_ROLES } from '../../core/review/submissions';
import { FINDING_FILTERS, HINT_KEYS, PANE_VIEWS, type PaneState, type Remembered } from './paneState';
import type { SafeStorage } from './safeStorage';

/** What the pane keeps beside the workbook, so that a reload loses nothing. */
export interface PaneMemory {
  readonly recall: () => Partial<Remembered>;
  readonly keep: (state: PaneState) => void;
}

/**
 * Where the user was lives as long as the pane's window; language by hand and closed hints stay.
 * @param partition Office's key for storage that several sites share; blank where it has none
 */
export function paneMemory(session: SafeStorage, local: SafeStorage, partition: string): PaneMemory {
  const key = `${partition}iiot-checksheets`;
  let kept = '';
  return {
    recall: () => ({ ...lastingOf(parse(local.get(key))), ...passingOf(parse(session.get(key))) }),
    keep: ({ host, language, view, filter, itemId, recipients, closedHints, role }) => {
      const passing = JSON.stringify({ view, filter, itemId, recipients });
      // A language that Office chose is not the user's: it may change with Office.
      const lasting = JSON.stringify({
        language: language === host.language ? null : language,
        closedHints,
        role,
      });
      if (kept === passing + lasting) return;
      kept = passing + lasting;
      session.set(key, passing);
      local.set(key, lasting);
    },
  };
}

type Entries = Readonly<Record<string, unknown>>;

/** Stored text is data of unknown age: whatever does not fit is left out. */
function parse(text: string | null): Entries {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Entries) : {};
  } catch {
    return {};
  }
}

function pick<const T extends string, K extends string>(
  key: K,
  allowed: readonly T[],
  value: unknown,
): Partial<Record<K, T>> {
  const found = allowed.find((entry) => entry === value);
  return found === undefined ? {} : ({ [key]: found } as Record<K, T>);
}

function passingOf({ view, filter, itemId, recipients }: Entries): Partial<Remembered> {
  return {
    ...pick('view', PANE_VIEWS, view),
    ...pick('filter', FINDING_FILTERS, filter),
    ...(typeof itemId === 'string' ? { itemId } : {}),
    ...(typeof recipients === 'string' ? { recipients } : {}),
  };
}

function lastingOf({ language, closedHints, role }: Entries): Partial<Remembered> {
  const closed: readonly unknown[] = Array.isArray(closedHints) ? closedHints : [];
  return {
    ...pick('language', LANGUAGES, language),
    ...pick('role', REVIEW_ROLES, role),
    closedHints: HINT_KEYS.filter((key) => closed.includes(key)),
  };
}
