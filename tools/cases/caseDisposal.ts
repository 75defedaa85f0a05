import type { DisposalFacts } from '../../src/core/rules/disposal/assessDisposal';
import { PLAIN_MEDIUM, type MediumFacts } from '../../src/core/rules/disposal/mediumFacts';
import { entriesOf, flag, listOf } from '../../src/core/guide/shape';
import { onlyKeys, read, readers, type Entries } from './caseSchema';

const MEDIUM_KEYS = [
  'id',
  'type',
  'info',
  'confidentiality',
  'leavesControl',
  'reuse',
  'operable',
  'purgeDocumented',
  'hasStorage',
  'publicOnly',
  'hqAgreed',
  'hqApproved',
  'technique',
  'verification',
  'verificationFailed',
  'destination',
];
/** Conditions of cryptographic erase and the removable media are named in more than one way. */
const CRYPTO = /^crypto/i;
const REMOVABLE = /removable/i;
const CERTIFICATE = /certificate|serial/i;
const ATTENDED = /attend|supervis|inhouse|onsite|witness/i;

/** True when every leaf is true; false, blank and an empty list are not. */
function allTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(allTrue);
  if (typeof value === 'object' && value !== null) return allTrue(Object.values(value));
  return value === true || value === 'yes';
}

/** True for true, a text or a list that names something. */
function names(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return (
    value === true ||
    value === 'yes' ||
    (typeof value === 'string' && !['', 'no', 'none', 'なし'].includes(value))
  );
}

const matching = (fields: Entries, pattern: RegExp): readonly unknown[] =>
  Object.keys(fields)
    .filter((key) => pattern.test(key))
    .map((key) => fields[key]);

/** Ways to say that nothing was done yet. */
const isUnset = (value: unknown): boolean =>
  typeof value === 'string' && ['', 'none', 'notDone', 'pending', 'notYet'].includes(value);

function readMedium(value: unknown, at: string): MediumFacts {
  const fields = entriesOf(value, at);
  onlyKeys(Object.fromEntries(Object.entries(fields).filter(([key]) => !CRYPTO.test(key))), MEDIUM_KEYS, at);
  const bool = (key: string, fallback: boolean) => read(fields, key, flag, fallback, at);
  return {
    ...PLAIN_MEDIUM,
    id: read(fields, 'id', readers.text, '', at),
    type: read(fields, 'type', readers.medium, 'other', at),
    confidentiality: read(fields, 'confidentiality', readers.confidentiality, 'unknown', at),
    leavesControl: bool('leavesControl', false),
    reuse: bool('reuse', false),
    operable: bool('operable', true),
    purgeDocumented: bool('purgeDocumented', false),
    hasStorage: bool('hasStorage', true),
    publicOnly: bool('publicOnly', false),
    hqAgreed: bool('hqAgreed', false) || bool('hqApproved', false),
    technique: isUnset(fields.technique) ? null : read(fields, 'technique', readers.technique, null, at),
    cryptoConditionsMet: allTrue(matching(fields, CRYPTO)),
    verificationFailed: bool('verificationFailed', false),
    verification: isUnset(fields.verification)
      ? null
      : read(fields, 'verification', readers.passFail, null, at),
  };
}

/** Disposal part of a case; null where it has none. */
export function readDisposal(input: Entries, risk: Entries, at: string): DisposalFacts | null {
  if (input.disposal === undefined || input.disposal === null) return null;
  const path = `${at}.disposal`;
  const fields = entriesOf(input.disposal, path);
  const named = (key: string) => [CERTIFICATE, ATTENDED, REMOVABLE].some((pattern) => pattern.test(key));
  onlyKeys(
    Object.fromEntries(Object.entries(fields).filter(([key]) => !named(key))),
    ['internalRule', 'outsourced', 'media'],
    path,
  );
  const attended = matching(fields, ATTENDED);
  return {
    internalRule: read(fields, 'internalRule', flag, false, path),
    outsourced: read(fields, 'outsourced', flag, false, path),
    certificateMatches: allTrue(matching(fields, CERTIFICATE)),
    attended: attended.length === 0 ? null : attended.some(allTrue),
    removableListed: [...matching(risk, REMOVABLE), ...matching(fields, REMOVABLE)].some(names),
    media: read(fields, 'media', listOf(readMedium), [], path),
  };
}
