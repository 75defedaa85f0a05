import { readMetadata, type CustomFunction } from '../functions/metadata';
import { blankBook } from './blankBook';
import type { Choices } from './choices';

/** What the preview reads before it can show a workbook. */
export interface StartFiles {
  readonly functions: Promise<readonly CustomFunction[]>;
  readonly book: Promise<Uint8Array>;
  readonly bookName: string;
}

/** Asks for the files at once: they arrive while the grid's code is still being read. */
export function startFiles({ template, language }: Choices): StartFiles {
  const isBlank = template === 'blank';
  const bookName = isBlank ? 'book.xlsx' : `${template}.${language}.xlsx`;
  const functions = load(`functions.${language}.json`).then(async (response) =>
    readMetadata(await response.json()),
  );
  const book = isBlank
    ? Promise.resolve(blankBook())
    : load(`templates/${bookName}`).then(async (response) => new Uint8Array(await response.arrayBuffer()));
  // Whoever waits for them hears of a failure; until then nobody does.
  for (const each of [functions, book]) each.catch(() => undefined);
  return { functions, book, bookName };
}

async function load(path: string): Promise<Response> {
  const response = await fetch(pageUrl(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export function pageUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}
