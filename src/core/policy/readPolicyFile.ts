import type { PolicyReading } from '../model/policyReading';
import { dateOfText } from '../model/typed/writtenDate';
import { isMailAddress } from '../model/mailAddress';
import { ITEMS } from '../guide/catalogue';
import schemaFile from './company-policy.schema.json';
import type { CompanyPolicyFile } from '../model/companyPolicyFile';
import { checkDocument } from './json/checkNode';
import { plainOf, pointerTo, type JsonMember, type JsonNode } from './json/jsonNode';
import { parseJson } from './json/parseJson';
import type { SchemaFile } from './json/schema';
import { PolicyFileFault, type FaultCode, type PolicyFault } from '../model/policyFault';

const SCHEMA = schemaFile as unknown as SchemaFile;
/** A policy that changes every item takes about 60 kB. */
const LARGEST = 1_000_000;
const MOST_FAULTS = 20;
const PLACEHOLDERS: readonly string[] = ['{device}', '{level}', '{caseId}'];
const START = { line: 1, column: 1 };

/** Reads a company policy. Nothing is guessed and nothing unknown is passed over: any fault refuses it. */
export function readPolicyFile(text: string): PolicyReading {
  if (text.length > LARGEST) {
    const fault = { code: 'TOO_LARGE', pointer: '', place: START, values: { limit: LARGEST } } as const;
    return { kind: 'refused', faults: [fault] };
  }
  try {
    const node = parseJson(text.replace(/^\uFEFF/, ''));
    const wrong = checkDocument(SCHEMA, node);
    const faults = wrong.length > 0 ? wrong : checkMeaning(node);
    if (faults.length > 0) return { kind: 'refused', faults: faults.slice(0, MOST_FAULTS) };
    // The schema has checked every key and value, so the document is what the type says.
    const { $schema: _schema, ...file } = plainOf(node) as CompanyPolicyFile & { readonly $schema?: string };
    return { kind: 'policy', file };
  } catch (error) {
    if (error instanceof PolicyFileFault) return { kind: 'refused', faults: [error.fault] };
    throw error;
  }
}

/** What a schema cannot say: dates, addresses and items that exist, ids that stand once. */
function checkMeaning(root: JsonNode): readonly PolicyFault[] {
  const changes = member(root, 'changes')?.value;
  return [
    ...checkDate(member(root, 'date')),
    ...membersOf(at(changes, 'levels')).flatMap(({ key, keyAt }) =>
      ITEMS.has(key) ? [] : [fault('UNKNOWN_ITEM', `/changes/levels/${key}`, keyAt, key)],
    ),
    ...itemsOf(at(at(at(at(changes, 'label'), 'waives'), '1'), 'items')).flatMap((node, index) => {
      const pointer = pointerTo('/changes/label/waives/1/items', index);
      const isWaivable = ITEMS.get(textOf(node))?.jcstar1Exempt === true;
      return isWaivable ? [] : [fault('NOT_WAIVABLE', pointer, node.at, textOf(node))];
    }),
    ...checkOwnIds(itemsOf(at(changes, 'ownItems'))),
    ...itemsOf(at(at(changes, 'mail'), 'recipients')).flatMap((node, index) => {
      const address = textOf(node);
      const pointer = pointerTo('/changes/mail/recipients', index);
      return isMailAddress(address) ? [] : [fault('WRONG_ADDRESS', pointer, node.at, address)];
    }),
    ...checkSubject(at(at(changes, 'mail'), 'subject')),
  ];
}

function checkDate(date: JsonMember | undefined): readonly PolicyFault[] {
  if (date === undefined || dateOfText(textOf(date.value)) !== null) return [];
  return [fault('WRONG_DATE', '/date', date.value.at, textOf(date.value))];
}

function checkOwnIds(items: readonly JsonNode[]): readonly PolicyFault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const id = at(item, 'id');
    const text = textOf(id);
    const isTwice = seen.has(text);
    seen.add(text);
    return isTwice && id ? [fault('TWICE', `/changes/ownItems/${index}/id`, id.at, text)] : [];
  });
}

function checkSubject(subject: JsonNode | undefined): readonly PolicyFault[] {
  const unknown = (textOf(subject).match(/\{[^{}]*\}/g) ?? []).find((name) => !PLACEHOLDERS.includes(name));
  if (subject === undefined || unknown === undefined) return [];
  const values = { value: unknown, allowed: PLACEHOLDERS.join(', ') };
  return [{ code: 'WRONG_PLACEHOLDER', pointer: '/changes/mail/subject', place: subject.at, values }];
}

function fault(code: FaultCode, pointer: string, place: PolicyFault['place'], value: string): PolicyFault {
  return { code, pointer, place, values: { value } };
}

const membersOf = (node: JsonNode | undefined) => (node?.kind === 'object' ? node.members : []);
const itemsOf = (node: JsonNode | undefined) => (node?.kind === 'array' ? node.items : []);
const textOf = (node: JsonNode | undefined) => (node?.kind === 'string' ? node.value : '');
const member = (node: JsonNode | undefined, key: string) => membersOf(node).find((each) => each.key === key);
const at = (node: JsonNode | undefined, key: string) => member(node, key)?.value;
