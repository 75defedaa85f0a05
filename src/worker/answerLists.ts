import { textOf } from '../core/text/text';
import { decidedKey } from '../core/devices/headings/resolveColumns';
import { together } from '../core/devices/known/knownDevice';
import { notInLedger } from '../core/devices/known/notInLedger';
import { changeMeanings, meaningText } from '../core/devices/text/changeMeaning';
import { doubtText, skipText } from '../core/devices/text/faultText';
import { changeText } from '../core/devices/text/changeText';
import type { Device } from '../core/devices/device';
import type { Language } from '../core/model/language';
import type { ListEntry } from '../core/register/existing/collectExisting';
import { encodingNamed } from '../workbook/file/list/encodings';
import { readLists } from '../workbook/file/list/readLists';
import { fileErrorText } from '../workbook/file/read/fileErrorText';
import { DEFAULT_LIMITS } from '../workbook/file/read/packageLimits';
import { WorkbookFileError } from '../workbook/file/read/workbookFileError';
import { fillExisting } from '../workbook/file/register/fillExisting';
import { rowChanges } from '../workbook/file/register/rowChanges';
import { correctionKey, type ListNews, type ListsNews, type ListsQuestion } from './listMessages';

const SAMPLES = 3;

/** Reads lists into the register whose file was given; nothing is written. @throws WorkbookFileError */
export async function answerLists({
  book,
  files,
  corrections,
  on,
  language,
}: ListsQuestion): Promise<ListsNews> {
  const register = fillExisting(book, on);
  const lists: ListNews[] = [];
  const refused: { file: string; said: string }[] = [];
  for (const { file, name } of files) {
    try {
      if (file.size > DEFAULT_LIMITS.packedBytes)
        throw new WorkbookFileError('tooLarge', `${file.size} bytes`);
      const encoding = encodingNamed(corrections.get(correctionKey(name, null))?.encoding ?? '');
      const grids = readLists(new Uint8Array(await file.arrayBuffer()), name, encoding);
      const entries = grids.map(({ sheet, isHidden, encoding: found, ...grid }) => {
        const said = corrections.get(correctionKey(name, sheet));
        const decided = new Map(said?.decided ?? []);
        return register.collector.read({
          file: name,
          sheet,
          isHidden,
          encoding: found,
          grid,
          source: said?.source ?? null,
          ...(decided.size > 0 && { decided }),
        });
      });
      if (entries.every(({ reading }) => reading.headingRow === null))
        throw new WorkbookFileError('noHeadings', '');
      lists.push(...entries.map((entry) => newsOf(entry, language)));
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      refused.push({ file: name, said: fileErrorText(error, language) });
    }
  }
  const { sheets, models } = register;
  return {
    lists,
    refused,
    notInLedger: notInLedger(register.collector.devices()).map((known) => labelOf(together(known))),
    changes: sheets === null ? [] : rowChanges(register.edits(), sheets, models),
    book: sheets === null ? register.write() : null,
  };
}

function newsOf({ handed, reading, taken }: ListEntry, language: Language): ListNews {
  const { added = [], changed = [], unchanged = [], gone = [] } = taken?.taking ?? {};
  return {
    file: handed.file,
    sheet: handed.sheet,
    source: taken?.list.source ?? null,
    encoding: handed.encoding,
    headingRow: reading.headingRow,
    columns: reading.columns.map((column) => ({
      key: decidedKey(column),
      heading: column.group === '' ? column.text : `${column.group} ${column.text}`,
      field: column.field,
      samples: reading.devices
        .flatMap(({ cells }) => (cells[column.column] ?? '').trim() || [])
        .slice(0, SAMPLES),
    })),
    rows: reading.devices.length + reading.skipped.length,
    devices: reading.devices.length,
    skipped: reading.skipped.map((row) => ({ row: row.row, why: skipText(row, language) })),
    doubtful: reading.doubtful.map((row) => ({ row: row.row, why: doubtText(row, language) })),
    added: added.map(({ device }) => labelOf(device)),
    changed: changed.map(({ device, changes }) => ({
      device: labelOf(device),
      what: changes.map((change) => changeText(change, language)).join(textOf(language).separator),
      asks: changeMeanings(changes).map((meaning) => meaningText(meaning, language)),
    })),
    unchanged: unchanged.length,
    gone: gone.map(({ device }) => labelOf(device)),
  };
}

const labelOf = ({ asset, name, model, ip, mac }: Device): string =>
  [asset || name, model].filter((text) => text !== '').join(' ') || ip || mac || '–';
