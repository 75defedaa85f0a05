/** What is done to an open workbook, or with its file, once somebody asks for it: loaded then. */
export { capture } from './document/capture';
export { openAsNewWorkbook } from './document/openAsNewWorkbook';
export { readHistory } from './document/readHistory';
export { writeHistory } from './document/writeHistory';
export { selectedItems } from './read/selectedItems';
export { answer } from './write/answer';
export { apply } from './write/apply';
export { showRows } from './write/showRows';
export { showSheets } from './write/showSheets';
export { writePolicy } from './write/writePolicy';
