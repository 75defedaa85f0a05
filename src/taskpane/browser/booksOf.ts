/** A chosen workbook and the name under which people find it again. */
export interface BookFile {
  readonly file: File;
  /** With its folders, where a folder was chosen. */
  readonly source: string;
}

/** Workbooks of Excel, but not the lock files that Excel keeps beside them. */
const isBook = (name: string): boolean => /\.xls[xmb]?$/i.test(name) && !/(^|\/)~\$/.test(name);

const byName = new Intl.Collator('ja', { numeric: true }).compare;
const sorted = (books: readonly BookFile[]): readonly BookFile[] =>
  books.filter(({ source }) => isBook(source)).sort((a, b) => byName(a.source, b.source));

/** The workbooks among chosen files or of a chosen folder. */
export function booksOfInput(files: Iterable<File>): readonly BookFile[] {
  return sorted([...files].map((file) => ({ file, source: file.webkitRelativePath || file.name })));
}

/** The workbooks among what was dropped, folders included. */
export async function booksOfDrop(items: DataTransferItemList): Promise<readonly BookFile[]> {
  // The list is gone after the event: entries are taken before anything is waited for.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const books: BookFile[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, books);
  return sorted(books);
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
