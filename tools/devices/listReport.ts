import type { Device, DeviceField } from '../../src/core/devices/device';
import type { ListField } from '../../src/core/devices/headings/headingTable';
import { changeMeanings, meaningText } from '../../src/core/devices/text/changeMeaning';
import { together } from '../../src/core/devices/known/knownDevice';
import { notInLedger } from '../../src/core/devices/known/notInLedger';
import { doubtText, skipText } from '../../src/core/devices/text/faultText';
import type { Language } from '../../src/core/model/language';
import type { ListEntry } from '../../src/core/register/existing/collectExisting';

/** Fields under which columns of several fields, and those that only help to read, are reported. */
const REPORTED: Readonly<Partial<Record<ListField, DeviceField | null>>> = {
  address: 'ip',
  makerModel: 'model',
  departmentContact: 'department',
  status: null,
  gone: null,
  rowNumber: null,
};

/** What became of a list, for programs. */
export function listReport({ handed, reading, taken }: ListEntry, language: Language): object {
  const { headingRow, devices, skipped, doubtful } = reading;
  const taking = taken?.taking;
  return {
    file: handed.file,
    sheet: handed.sheet,
    source: taken?.list.source ?? null,
    encoding: handed.encoding,
    headingRow,
    columns: columnsOf(reading.columns),
    rows: devices.length + skipped.length,
    devices: devices.map(({ device }) => device),
    skipped: skipped.map((row) => ({ row: row.row, why: skipText(row, language) })),
    doubtful: doubtful.map((row) => ({ row: row.row, why: doubtText(row, language) })),
    added: (taking?.added ?? []).map(({ device, row }) => labelOf(device, row)),
    changed: (taking?.changed ?? []).map(({ device, row }) => labelOf(device, row)),
    unchanged: (taking?.unchanged ?? []).map(({ device, row }) => labelOf(device, row)),
    gone: (taking?.gone ?? []).map(({ device, no }) => labelOf(device, no)),
    changes: (taking?.changed ?? []).flatMap(({ device, row, changes }) =>
      changes.map((change) => ({
        device: labelOf(device, row),
        ...change,
        asks: changeMeanings([change]).map((meaning) => meaningText(meaning, language)),
      })),
    ),
    notInLedger: notInLedger(taking?.devices ?? []).map((known) => labelOf(together(known), known.no)),
  };
}

/** Asset number, else name, else row. */
const labelOf = ({ asset, name }: Device, row: number): string => asset || name || String(row);

/** Headings as they stand; one that stands twice gets its group, or a number. */
function columnsOf(columns: ListEntry['reading']['columns']): Record<string, DeviceField | null> {
  const named: Record<string, DeviceField | null> = {};
  for (const { text, group, field } of columns) {
    const reported =
      field === null ? null : field in REPORTED ? (REPORTED[field] ?? null) : (field as DeviceField);
    const isDouble = columns.filter((each) => each.text === text).length > 1;
    const name = isDouble && group !== '' ? `${group} ${text}` : text;
    let free = name;
    for (let number = 2; free in named; number += 1) free = `${name} (${number})`;
    named[free] = reported;
  }
  return named;
}
