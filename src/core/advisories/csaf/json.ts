/** Looks into data of others: what is not of the kind that is asked for counts as missing. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (value: unknown, key: string): JsonObject => {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
};

/** A text without control characters, which no name has and which hide things on screens. */
export const textAt = (value: unknown, key: string): string => {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? plainText(found) : '';
};

export const plainText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').trim();

export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
};

export const textsAt = (value: unknown, key: string): readonly string[] =>
  listAt(value, key).flatMap((each) => (typeof each === 'string' ? [plainText(each)] : []));

export const numberAt = (value: unknown, key: string): number | null => {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
};
