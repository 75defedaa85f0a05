import type { Language } from '../core/model/language';
import { SHEET_KEYS, type SheetKey } from '../core/model/terms';
import { textOf } from '../core/text/text';
import { SHEET_WORDS } from '../core/text/vocabularies';
import { readWord, type Cell } from './cells';

/** Reads a sheet by its name or key; null for blank. */
export function readSheet(cell: Cell, language: Language): SheetKey | null {
  return readWord(SHEET_WORDS, cell, 'sheet', language, sheetNames)?.key ?? null;
}

function sheetNames(language: Language): readonly string[] {
  const names = textOf(language).sheets;
  return SHEET_KEYS.map((key) => names[key]);
}
