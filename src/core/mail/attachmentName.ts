import type { Language } from '../model/language';
import { mailText } from './mailText';
import { plainLine } from './plainLine';

/** UTF-16 units: with three bytes each still within the 255 bytes of a Linux or macOS name. */
const LONGEST_NAME = 80;
const EXTENSION = '.xlsx';
/** Path and wildcard characters, and `[]`, which Excel's references to other workbooks cannot hold. */
const FORBIDDEN = /[<>:"/\\|?*[\]]+/g;
/** Unseen characters: zero-width, joiners, tags, private use. Names that look alike should be alike. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}]/gu;
/** Device names, which Windows reserves with anything behind a dot; `CON_…` is a plain name. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*\./i;

/**
 * A name for the attached workbook, from the case number and the device: valid on Windows, macOS and
 * Linux, at most 80 characters, ending in `.xlsx`, with nothing in it that hides or reorders text.
 */
export function attachmentName(
  caseId: string,
  device: string,
  language: Language,
  kind: 'case' | 'vendor' = 'case',
): string {
  const word = mailText(language, kind === 'vendor' ? 'vendorFileSuffix' : 'fileSuffix');
  const suffix = `_${word}${EXTENSION}`;
  const words = [caseId, device].map(safeWord).filter((word) => word !== '');
  const stem = words.join('_') || mailText(language, 'fileFallback');
  const unreserved = RESERVED.test(stem) ? `_${stem}` : stem;
  return `${cut(unreserved, LONGEST_NAME - suffix.length)}${suffix}`;
}

function safeWord(value: string): string {
  return plainLine(value.normalize('NFC').replace(UNSEEN, ''))
    .replace(FORBIDDEN, '-')
    .replace(/^[\s.~-]+|[\s.…-]+$/gu, '');
}

/** The first `longest` UTF-16 units, never half a character, never ending in a dot or a space. */
function cut(value: string, longest: number): string {
  let out = '';
  for (const character of value) {
    if (out.length + character.length > longest) break;
    out += character;
  }
  return out.replace(/[\s.]+$/u, '');
}
