import type { DocumentStore } from '../excel/documentStore';
import type { WireValue } from '../protocol/wire';

/** `Office.context.document.settings` on the wire: names with values as JSON. */
export function readSettings(document: DocumentStore): [string, string][] {
  return [...document.settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

/** Replaces all settings: what office.js no longer sends was removed. */
export function writeSettings(
  document: DocumentStore,
  settings: readonly (readonly [string, string])[],
): void {
  document.settings.clear();
  for (const [name, json] of settings) document.settings.set(name, parse(json));
}

function parse(json: string): WireValue {
  try {
    return JSON.parse(json) as WireValue;
  } catch {
    return json;
  }
}
