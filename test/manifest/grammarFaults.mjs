/**
 * Checks manifests against addin-manifest.rng. A process of its own, because the XML library is an ES
 * module with a top-level await. Reads a JSON list of documents from standard input, writes a JSON list
 * with the faults of each.
 */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

// eslint-disable-next-line typescript/no-deprecated -- the pinned version has it
const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL('./addin-manifest.rng', import.meta.url))),
);

/**
 * @param {string} xml
 * @returns {string[]} the grammar's messages; none for a valid manifest
 */
function grammarFaults(xml) {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      grammar.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    const { details = [], message } = /** @type {{ details?: { message: string }[], message: string }} */ (
      error
    );
    return details.length > 0 ? details.map((detail) => detail.message.trim()) : [message];
  }
}

const documents = /** @type {string[]} */ (JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(JSON.stringify(documents.map(grammarFaults)));
