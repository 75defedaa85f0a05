/**
 * The key of `table` that `name` means. office.js sends PascalCase in paths and camelCase in
 * select lists, and Excel takes either.
 */
export function findMember(table: object | undefined, name: string): string | undefined {
  if (table === undefined) return undefined;
  if (Object.hasOwn(table, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === wanted);
}
