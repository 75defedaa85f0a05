/** The entry that a key leads to (WAI-ARIA menu pattern: arrows go round, Home and End); null for other keys. */
export function menuIndexAfter(index: number, count: number, key: string): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (index + 1) % count,
    ArrowUp: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? null;
}
