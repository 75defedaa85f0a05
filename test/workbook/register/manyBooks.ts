import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { answeredBook, coverEdit, edited } from '../../review/caseBook';
import { packedPart, zipOfPacked } from './packedParts';

/** What a generated workbook says on its cover. */
export interface BookFacts {
  readonly caseId: string;
  readonly device: string;
  readonly site: string;
  readonly department: string;
  /** Serial number of 評価日. */
  readonly asOf: number;
}

const MARKS = { caseId: 'MARKCASE', device: 'MARKDEVICE', site: 'MARKSITE', department: 'MARKDEPT' } as const;
const AS_OF = 46_123;
const STRINGS = 'xl/sharedStrings.xml';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Makes case workbooks, each in a few milliseconds: one is written and packed, the others differ in its cover alone. */
export function bookMaker(): (facts: BookFacts) => Uint8Array {
  const book = answeredBook('ja', 'FA');
  const edits = [
    ...Object.entries(MARKS).map(([field, mark]) => coverEdit(book, field as keyof typeof MARKS, mark)),
    coverEdit(book, 'asOf', AS_OF),
  ];
  const parts = unzipSync(writeWorkbook(edited(book, edits)));
  const strings = strFromU8(parts[STRINGS] ?? new Uint8Array());
  const dated = Object.keys(parts).find((part) => strFromU8(parts[part]!).includes(`<v>${AS_OF}</v>`))!;
  const cover = strFromU8(parts[dated] ?? new Uint8Array());
  const packed = new Map(Object.entries(parts).map(([name, bytes]) => [name, packedPart(name, bytes)]));
  return (facts) => {
    const texts = (Object.keys(MARKS) as (keyof typeof MARKS)[]).reduce(
      (xml, field) => xml.replace(MARKS[field], () => escaped(facts[field])),
      strings,
    );
    const changed = [
      packedPart(STRINGS, strToU8(texts)),
      packedPart(dated, strToU8(cover.replace(`<v>${AS_OF}</v>`, `<v>${facts.asOf}</v>`))),
    ];
    return zipOfPacked([
      ...new Map([...packed, ...changed.map((part) => [part.name, part] as const)]).values(),
    ]);
  };
}

/** Facts of the n-th case; some look like formulas. */
export const factsOf = (index: number): BookFacts => ({
  caseId: `C-${String(index).padStart(4, '0')}`,
  device: index % 7 === 0 ? `=HYPERLINK("http://x/${index}")` : `GW-${index}`,
  site: `工場${String.fromCharCode(65 + (index % 5))}`,
  department: index % 2 === 0 ? '製造部' : '+品質部',
  asOf: 46_300 + (index % 90),
});
