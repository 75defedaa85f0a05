import type { HostCheck } from './check';
import type texts from './text/en.json';

export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly HostCheck[];
}

const SIGNS = { ok: '✓', limited: '◷', missing: '✕' } as const;

/** The worst of all lines, which is what the page says first. */
export function worstOf(groups: readonly CheckGroup[]): HostCheck['verdict'] {
  const verdicts = groups.flatMap(({ checks }) => checks.map(({ verdict }) => verdict));
  return (['missing', 'limited'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'ok';
}

/** The same as plain text, for a mail to whoever looks after the server. */
export function asText(groups: readonly CheckGroup[], words: typeof texts): string {
  return groups
    .flatMap(({ title, checks }) => [
      title,
      ...checks.map(({ key, verdict, found }) =>
        [SIGNS[verdict], words.verdicts[verdict], words.checks[key], found].join('\t'),
      ),
    ])
    .join('\n');
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function rowOf({ key, verdict, found }: HostCheck, words: typeof texts): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.dataset.check = key;
  row.dataset.verdict = verdict;
  row.append(
    element('td', `${SIGNS[verdict]} ${words.verdicts[verdict]}`, verdict),
    element('td', words.checks[key]),
    element('td', found, 'found'),
  );
  return row;
}

/** Draws the groups into `into`; every text is data and stays text. */
export function drawChecks(into: HTMLElement, groups: readonly CheckGroup[], words: typeof texts): void {
  const worst = worstOf(groups);
  into.replaceChildren(element('p', `${SIGNS[worst]} ${words.summary[worst]}`, worst));
  for (const { title, checks } of groups) {
    const table = document.createElement('table');
    table.append(element('caption', title), ...checks.map((check) => rowOf(check, words)));
    into.append(table);
  }
}
