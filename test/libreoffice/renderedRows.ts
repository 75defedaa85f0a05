/** How LibreOffice shows one cell, conditional formats applied: colours as RRGGBB. */
export interface RenderedCell {
  readonly text: string;
  readonly fill: string | null;
  readonly color: string | null;
}

const attribute = (html: string, name: string) =>
  new RegExp(`\\b${name}="#?([^"]*)"`, 'i').exec(html)?.[1]?.toUpperCase() ?? null;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .trim();
}

function cellsOf(row: string): RenderedCell[] {
  return [...row.matchAll(/<td\b([^>]*)>([^]*?)<\/td>/g)].map(([, head = '', inner = '']) => ({
    text: textOf(inner),
    fill: attribute(head, 'bgcolor'),
    color: attribute(inner, 'color'),
  }));
}

/** Rows of a page that LibreOffice exported, by the text of their first cell; the first of equal ones. */
export function renderedRows(html: string): Map<string, readonly RenderedCell[]> {
  const rows = [...html.matchAll(/<tr\b[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row));
  return new Map(rows.reverse().map((cells) => [cells[0]?.text ?? '', cells]));
}
