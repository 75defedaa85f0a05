/** A chosen workbook and the name under which people find it again. */
export interface BookFile {
  readonly file: File;
  /** With its folders, where a folder was chosen. */
  readonly source: string;
}

/** Workbooks of Excel, but not the lock files that Excel keeps beside them. */
export const isBook = (name: string): boolean => /\.xls[xmb]?$/i.test(name) && !/(^|\/)~\$/.test(name);

/** Lists of devices as companies keep them. */
export const isList = (name: string): boolean =>
  /\.(?:xlsx|csv|tsv|txt|tab)$/i.test(name) && !/(^|\/)~\$/.test(name);

/** Files that may hold advisories, zips of them included. */
export const isAdvisory = (name: string): boolean => /\.(?:json|xml|rdf|atom|csv|zip)$/i.test(name);

const byName = new Intl.Collator('ja', { numeric: true }).compare;
/** Which files are of a kind, by their names. */
export type IsOfKind = (name: string) => boolean;

const sorted = (books: readonly BookFile[], isOfKind: IsOfKind): readonly BookFile[] =>
  books.filter(({ source }) => isOfKind(source)).sort((a, b) => byName(a.source, b.source));

/** The files of a kind among chosen files or of a chosen folder. */
export function booksOfInput(files: Iterable<File>, isOfKind: IsOfKind = isBook): readonly BookFile[] {
  return sorted(
    [...files].map((file) => ({ file, source: file.webkitRelativePath || file.name })),
    isOfKind,
  );
}

/** The files of a kind among what was dropped, folders included. */
export async function booksOfDrop(
  items: DataTransferItemList,
  isOfKind: IsOfKind = isBook,
): Promise<readonly BookFile[]> {
  // The list is gone after the event: entries are taken before anything is waited for.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const books: BookFile[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, books);
  return sorted(books, isOfKind);
}

async function collect(entry: FileSystemEntry, books: BookFile[]): Promise<void> {
  const source = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    books.push({ file, source });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is listed a hundred entries at a time, until nothing more comes.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return;
    for (const each of some) await collect(each, books);
  }
}
