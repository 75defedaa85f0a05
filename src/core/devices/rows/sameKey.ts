const IGNORED = /[\s\-_./・,]/g;

/** A number, model or name as it is compared: 2F-001, 2f001 and `2F 001` are one. */
export function sameKey(text: string): string {
  return text.toLowerCase().replace(IGNORED, '');
}
