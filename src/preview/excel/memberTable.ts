import { hostTypes, type TypeSpec } from '../protocol/hostType';
import { DIFFERENCES } from './differences';

interface MemberRow {
  /** As on the wire: `Range.Values`. */
  readonly member: string;
  readonly kind: 'items' | 'method' | 'object' | 'read only' | 'value';
}

/** Every member of every type that this host has. */
export function members(types: readonly TypeSpec<unknown>[] = hostTypes()): MemberRow[] {
  const rows = types.flatMap(membersOf);
  return rows.sort((one, other) => (one.member < other.member ? -1 : 1));
}

/** The table of members in docs/preview-host.md, made from the type table itself. */
export function memberTable(): string {
  const lines = members().map(
    ({ member, kind }) => `| ${codeName(member)} | ${kind} | ${DIFFERENCES[member] ?? ''} |`,
  );
  return ['| member | kind | differs from Excel |', '| --- | --- | --- |', ...lines].join('\n');
}

function membersOf({ name, scalars, navigations, methods, items, item }: TypeSpec<unknown>): MemberRow[] {
  const names = new Map<string, MemberRow['kind']>();
  for (const [key, { set }] of Object.entries(scalars ?? {}))
    names.set(key, set === undefined ? 'read only' : 'value');
  for (const key of Object.keys(navigations ?? {})) names.set(key, 'object');
  for (const key of Object.keys(methods ?? {})) names.set(key, 'method');
  if (items !== undefined) names.set('Items', 'items');
  if (item !== undefined) names.set('GetItem', 'method');
  return [...names].map(([key, kind]) => ({ member: `${name}.${key}`, kind }));
}

/** `Range.values`; what office.js calls internally (`_Register…`) keeps its name. */
function codeName(member: string): string {
  const [type = '', name = ''] = member.split('.');
  return `\`${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}\``;
}
