import { readMetadata, type CustomFunction } from '../functions/metadata';
import { blankBook } from './blankBook';
import type { Choices } from './choices';
import { createdHere } from './createdBook';
import { textsOf } from './texts';

/** What the preview reads before it can show a workbook. */
export interface StartFiles {
  readonly functions: Promise<readonly CustomFunction[]>;
  readonly book: Promise<StartBook>;
}

export interface StartBook {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Asks for the files at once: they arrive while the grid's code is still being read. */
export function startFiles(choices: Choices): StartFiles {
  const functions = load(`functions.${choices.language}.json`).then(async (response) =>
    readMetadata(await response.json()),
  );
  const book = bookOf(choices);
  // Whoever waits for them hears of a failure; until then nobody does.
  for (const each of [functions, book]) each.catch(() => undefined);
  return { functions, book };
}

/** What another window made, an empty workbook, or a template. */
async function bookOf({ template, language }: Choices): Promise<StartBook> {
  const created = createdHere(textsOf(language).createdGone);
  if (created !== null) return created;
  if (template === 'blank') return { bytes: blankBook(), name: 'book.xlsx' };
  const name = `${template}.${language}.xlsx`;
  const response = await load(`templates/${name}`);
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}

async function load(path: string): Promise<Response> {
  const response = await fetch(pageUrl(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export function pageUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}
