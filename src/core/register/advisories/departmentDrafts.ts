import type { Language } from '../../model/language';
import { plainLine } from '../../mail/plainLine';
import { format } from '../../text/text';
import type { OpenRow } from './openRows';
import en from './drafts.en.json';
import ja from './drafts.ja.json';

const TEXTS = { ja, en } as const;
/** The sheet has all of them. */
const MOST_ROWS = 50;

/** A mail to a department before it has a recipient. */
export interface DepartmentDraft {
  /** '' for rows that name nobody. */
  readonly department: string;
  readonly count: number;
  readonly subject: string;
  readonly text: string;
}

/** One draft a department, with the rows that it has to act on. Cells are hostile until they are written here. */
export function departmentDrafts(rows: readonly OpenRow[], language: Language): readonly DepartmentDraft[] {
  const words = TEXTS[language];
  const byDepartment = new Map<string, OpenRow[]>();
  for (const row of rows) {
    const own = byDepartment.get(row.department);
    if (own === undefined) byDepartment.set(row.department, [row]);
    else own.push(row);
  }
  return [...byDepartment].map(([department, own]) => ({
    department,
    count: own.length,
    subject: format(words.subject, { count: own.length }),
    text: [
      format(words.greeting, { department: plainLine(department) || words.nobody }),
      format(words.opening, { count: own.length }),
      ...own.slice(0, MOST_ROWS).map((row) => rowText(row, language)),
      ...(own.length > MOST_ROWS ? [format(words.more, { count: own.length - MOST_ROWS })] : []),
      words.request,
    ].join('\n\n'),
  }));
}

function rowText(row: OpenRow, language: Language): string {
  const words = TEXTS[language];
  const lines = [
    format(words.row, { device: plainLine(row.device), advisory: plainLine(row.advisory) }),
    plainLine(row.title),
    format(words.match[row.match], { score: row.score || words.noScore }),
    row.due === null ? '' : format(words.due, { due: row.due }),
    row.fix === '' ? '' : format(words.fix, { fix: plainLine(row.fix, 400) }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
