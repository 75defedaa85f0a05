import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { a1 } from '../../src/core/model/address';
import { rangeName } from '../../src/core/model/cellRange';
import { openXlsx } from '../../src/preview/file/open';
import { FORMATS_RESOURCE, type GridFormat } from '../../src/preview/file/resources/conditionalFormats';
import { VALIDATIONS_RESOURCE } from '../../src/preview/file/resources/validations';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import type { RawSheet } from '../../src/workbook/file/read/rawWorkbook';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';

/** What a person or a program can tell of a workbook file, by `sheet!place`, without ids and order of parts. */
export type Likeness = Readonly<Record<string, unknown>>;

/** @param names the sheets to look at */
export function likeness(bytes: Uint8Array, names: readonly string[]): Likeness {
  const { snapshot, source } = openXlsx(bytes);
  const raw = readWorkbook(openPackage(bytes));
  const sheets = raw.sheets.filter(({ name }) => names.includes(name));
  const entries = sheets.flatMap((sheet) => [...cellsOf(sheet, snapshot), ...sheetOf(sheet, snapshot)]);
  return {
    ...Object.fromEntries(entries),
    order: sheets.map(({ name }) => name),
    names: raw.names
      .filter(({ localSheet }) => localSheet === null)
      .map(({ name, ref }) => `${name} ${ref}`)
      .sort(),
    customXml: customXmlOf(bytes),
    properties: Object.fromEntries(source.customProperties.map(({ name, value }) => [name, value])),
  };
}

/** The custom XML parts, however they are numbered. */
function customXmlOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder();
  return [...openPackage(bytes).entries()]
    .filter(([path]) => /^customXml\/item\d+\.xml$/.test(path))
    .map(([, part]) => text.decode(part).replace(/^<\?xml[^>]*\?>\s*/, ''))
    .sort();
}

const keyOf = ({ id }: RawSheet): string => `sheet${id}`;

function cellsOf(sheet: RawSheet, snapshot: IWorkbookData): [string, unknown][] {
  const found: [string, unknown][] = [];
  for (const { row, col, value, formula } of [...sheet.rows.values()].flat()) {
    const cell = snapshot.sheets[keyOf(sheet)]?.cellData?.[row]?.[col];
    const style = typeof cell?.s === 'string' ? snapshot.styles[cell.s] : cell?.s;
    const look = { ...lookOf(style ?? {}), isLocked: cell?.custom?.locked !== false };
    if (isGround({ value, formula, ...look })) continue;
    found.push([
      `${sheet.name}!${a1(col, row + 1)}`,
      { value: value === '' ? null : value, formula, ...look },
    ]);
  }
  return found;
}

/** White and nothing else: the file says so of whole columns, Office.js of cells. */
function isGround(cell: Readonly<Record<string, unknown>>): boolean {
  const isBlank = (cell.value === '' || cell.value === null) && cell.formula === null;
  const hasBorder = (cell.border as readonly unknown[]).some((side) => side !== null);
  return isBlank && !hasBorder && cell.isLocked === true && [null, '#ffffff'].includes(cell.fill as string);
}

/** Colours in one spelling; what is absent, 0 or null says the same. */
function lookOf({ ff, fs, bl, it, cl, bg, bd, ht, vt, tb, pd, n }: IStyleData): object {
  const look = {
    font: [ff, fs, bl ? 'bold' : '', it ? 'italic' : ''],
    color: cl?.rgb ?? null,
    fill: bg?.rgb ?? null,
    border: [bd?.t, bd?.r, bd?.b, bd?.l].map((side) => (side ? [side.s, side.cl.rgb] : null)),
    align: [ht ?? 0, vt ?? 0, tb ?? 0, pd?.l ?? pd?.r ?? 0],
    format: n?.pattern ?? 'General',
  };
  return JSON.parse(JSON.stringify(look).toLowerCase()) as object;
}

function sheetOf(sheet: RawSheet, { sheets, resources }: IWorkbookData): [string, unknown][] {
  const data = sheets[keyOf(sheet)] ?? {};
  const rules = (resource: string): readonly unknown[] => {
    const text = resources?.find(({ name }) => name === resource)?.data ?? '{}';
    return (JSON.parse(text) as Record<string, readonly unknown[]>)[keyOf(sheet)] ?? [];
  };
  const facts = {
    state: sheet.state,
    protection: sheet.protection?.sheet === '1' ? freedoms(sheet.protection) : null,
    merges: sheet.merges.map(rangeName).sort(),
    // In pixels: characters of the file are those of its default font.
    widths: Object.entries(data.columnData ?? {}).map(([column, { w }]) => [
      column,
      Math.round(Number(w ?? 0)),
    ]),
    heights: [...sheet.rowFormats]
      .filter(([, { height }]) => height !== null)
      .map(([row, { height }]) => [row, height]),
    freeze: [data.freeze?.xSplit ?? 0, data.freeze?.ySplit ?? 0],
    tab: (data.tabColor ?? '').toLowerCase(),
    gridlines: data.showGridlines ?? 1,
    validations: rules(VALIDATIONS_RESOURCE)
      .map((rule) => validationOf(rule as Record<string, unknown>))
      .sort(),
    formats: (rules(FORMATS_RESOURCE) as readonly GridFormat[]).map(({ ranges, stopIfTrue, rule }) =>
      JSON.stringify([ranges.map(rangeName), stopIfTrue, sorted(rule)]).toLowerCase(),
    ),
  };
  return Object.entries(facts).map(([fact, value]) => [`${sheet.name} ${fact}`, value]);
}

/** What stays possible on a protected sheet: attributes that are 0. */
function freedoms(protection: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(protection)
    .filter((key) => protection[key] === '0')
    .sort();
}

function validationOf({ uid: _uid, ranges, renderMode: _mode, ...rest }: Record<string, unknown>): string {
  const places = (ranges as Parameters<typeof rangeName>[0][]).map(rangeName);
  return JSON.stringify([places, sorted(rest)]);
}

/** The same keys in the same order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}

/** Places where two workbooks differ, with both sides. */
export function differences(a: Likeness, b: Likeness): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const [x, y] = [JSON.stringify(a[key]), JSON.stringify(b[key])];
    return x === y ? [] : [`${key}: ${x} ≠ ${y}`];
  });
}
