/**
 * Keys of the documents that items and policy cite. Titles are in documents.json, apart from the keys,
 * because the custom functions need only the keys.
 */
export const DOCUMENT_KEYS = [
  'IPA-IIoT-2025',
  'JC-STAR-1',
  'JEAG1111-2019',
  'JEAG1101-2019',
  'SP800-88r1',
  'EN303645',
  'NISTIR8425',
  'NISTIR8259A',
  'IEC62443-4-2',
  'IEC62443-4-1',
  'IEC62443-3-3',
  'METI-FSG-1.1',
  'CRA',
  'CRYPTREC',
  'CCDS',
  'SP800-88r2',
  'IEC62443-2-1',
  'IEC62443-2-3',
  'JP-ACD-2025',
  'own',
] as const;
export type DocumentKey = (typeof DOCUMENT_KEYS)[number];
