import { collectedLabels, type Collected } from './collectedLabels';
import type { Language } from '../../../src/core/model/language';
import { readLists } from '../../../src/workbook/file/list/readLists';
import { fillExisting } from '../../../src/workbook/file/register/fillExisting';
import { newRegister } from '../../../src/workbook/file/register/fillRegister';

/** A list as a text file. */
export interface TextList {
  readonly file: string;
  readonly text: string;
  readonly source?: string;
}

/** A register into which lists were read on a day, and what each of them brought. */
export function readInto(
  lists: readonly TextList[],
  on: string,
  bytes: Uint8Array = newRegister('ja'),
): { readonly bytes: Uint8Array; readonly entries: readonly Collected[] } {
  const { collector, write } = fillExisting(bytes, on);
  const entries = lists.map(({ file, text, source = null }) => {
    const [grid] = readLists(new TextEncoder().encode(text), file);
    const { sheet, isHidden, encoding } = grid!;
    return collectedLabels(collector.read({ file, sheet, isHidden, encoding, grid: grid!, source }));
  });
  return { bytes: write(), entries };
}

export const emptyRegister = (language: Language): Uint8Array => newRegister(language);

/** Lines of a comma-separated list. */
export const csv = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
