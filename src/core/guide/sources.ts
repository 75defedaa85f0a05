import data from './documents.json';
import { DOCUMENT_KEYS, type DocumentKey } from './documents';
import { failAt, listOf, nullable, objectOf, oneOf, text } from './shape';

/** A document that items and policy cite. */
export interface CitedDocument {
  readonly key: DocumentKey;
  readonly title: string;
  readonly publisher: string;
  /** ISO date of publication where the title does not say it. */
  readonly date: string | null;
}

const file = 'documents.json';

/** The cited documents, in the order of their keys. */
export const SOURCES: readonly CitedDocument[] = listOf(
  objectOf<CitedDocument>({ key: oneOf(DOCUMENT_KEYS), title: text, publisher: text, date: nullable(text) }),
)(data, file);

const byKey: ReadonlyMap<string, CitedDocument> = new Map(SOURCES.map((entry) => [entry.key, entry]));
for (const key of DOCUMENT_KEYS) if (!byKey.has(key)) failAt(file, `a document ${key}`, undefined);

/** The cited document behind a key. */
export function documentOf(key: string): CitedDocument | null {
  return byKey.get(key) ?? null;
}
