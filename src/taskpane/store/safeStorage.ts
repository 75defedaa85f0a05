/** A place for short texts that may be missing, full or forbidden. */
export interface SafeStorage {
  /** @returns null when there is nothing, or nothing can be read */
  readonly get: (key: string) => string | null;
  readonly set: (key: string, text: string) => void;
}

/**
 * The browser's storage, which a frame of another site may be denied and a full disk may refuse. What is
 * kept here is comfort alone, so the pane does without.
 */
export function safeStorage(open: () => Storage): SafeStorage {
  return {
    get: (key) => {
      try {
        return open().getItem(key);
      } catch {
        return null;
      }
    },
    set: (key, text) => {
      try {
        open().setItem(key, text);
      } catch {
        // Forgotten at the next reload; nothing else depends on it.
      }
    },
  };
}
