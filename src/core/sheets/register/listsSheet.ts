import { a1 } from '../../model/address';
import type { CellWords } from '../cellWords';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../sheetDraft';
import { printOf } from '../case/print';
import type { StyleKey } from '../styles';
import { EXISTING_TEXT } from './existingWords';
import type { RegisterColumn } from './registerColumns';

const column = <Field extends string>(
  field: Field,
  ja: string,
  en: string,
  width: number,
  style: StyleKey = 'record',
) => ({ field, heading: { ja, en }, width, style });

/** One row of 読み込んだ一覧 is one list as it was read last. */
export const LIST_COLUMNS = [
  column('source', '一覧の名前', 'List', 26),
  column('file', '読み込んだファイル', 'File read', 30),
  column('sheet', 'シート', 'Sheet', 16),
  column('readOn', '読込日', 'Read on', 13, 'recordDate'),
  column('encoding', '文字コード', 'Encoding', 12, 'recordCenter'),
  column('headingRow', '見出しの行', 'Heading row', 10, 'recordCount'),
  column('rows', '行数', 'Rows', 9, 'recordCount'),
  column('devices', '機器の行', 'Devices', 9, 'recordCount'),
  column('skipped', '読み飛ばし', 'Skipped', 11, 'recordCount'),
  column('doubtful', '要確認', 'Doubtful', 9, 'recordCount'),
  column('added', '追加', 'Added', 8, 'recordCount'),
  column('changed', '変更', 'Changed', 9, 'recordCount'),
  column('gone', 'なくなった機器', 'Gone', 11, 'recordCount'),
  column('columns', '列の対応', 'Columns', 44),
  column('reasons', '読み飛ばした行と理由', 'Rows skipped, and why', 44),
] as const satisfies readonly RegisterColumn[];

export type ListsField = (typeof LIST_COLUMNS)[number]['field'];

const LISTS_HEADING_ROW = 4;
const FIRST_ROW = LISTS_HEADING_ROW + 1;
const READY_ROWS = 50;

/** 読み込んだ一覧: what was read when, how its columns were understood, and what was left out. */
export function listsSheet({ language }: CellWords): SheetDescription {
  const draft = new SheetDraft();
  const last = FIRST_ROW + READY_ROWS - 1;
  draft.text(0, 1, 'title', EXISTING_TEXT.listsTitle[language]);
  draft.height(1, 32);
  draft.text(0, 2, 'subtitle', EXISTING_TEXT.listsNote[language]);
  LIST_COLUMNS.forEach(({ heading, style }, index) => {
    draft.text(index, LISTS_HEADING_ROW, 'heading', heading[language]);
    for (let row = FIRST_ROW; row <= last; row += 1) draft.put(index, row, style);
  });
  draft.height(LISTS_HEADING_ROW, 37);
  const headings = `$${LISTS_HEADING_ROW}:$${LISTS_HEADING_ROW}`;
  return {
    key: 'lists',
    name: EXISTING_TEXT.lists[language],
    state: 'visible',
    tabColor: null,
    columnWidths: LIST_COLUMNS.map(({ width }) => width),
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: LISTS_HEADING_ROW, columns: 1 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    links: [],
    ground: 'plain',
    isProtected: false,
    print: { ...printOf(LIST_COLUMNS.length - 1, last, headings, language), area: null },
    activeCell: a1(0, FIRST_ROW),
  };
}
