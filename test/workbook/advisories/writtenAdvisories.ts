import { collectAdvisories, type Collected } from '../../../src/core/advisories/collectAdvisories';
import { readJson } from '../../../src/core/advisories/csaf/readJson';
import { daysOf } from '../../../src/core/advisories/dueOn';
import { makersWith } from '../../../src/core/advisories/maker/makers';
import { matchDevices } from '../../../src/core/advisories/match/matchDevices';
import { reportAdvisories, type PairReport } from '../../../src/core/advisories/report';
import { textOfCell } from '../../../src/core/model/cell';
import type { AdvisoryRules } from '../../../src/core/model/companyPolicyFile';
import type { AdvisoryField } from '../../../src/core/sheets/register/advisoryColumns';
import { openDevices } from '../../../src/workbook/file/advisories/openDevices';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { readValues } from '../../../src/workbook/file/read/values/readValues';
import { putSheets } from '../../../src/workbook/file/register/putRegister';
import type { ExistingField } from '../../../src/core/sheets/register/existingColumns';
import { placeExisting } from '../../../src/workbook/place/register/placeExisting';
import { placeAdvisories } from '../../../src/workbook/place/register/placeAdvisories';

/** Documents as if each came in its own file. */
function collected(...documents: readonly object[]): Collected {
  const collector = collectAdvisories();
  documents.forEach((document, index) => collector.add(`${index}.json`, readJson(JSON.stringify(document))));
  return collector.result();
}

/** The register after the advisories were written into it. */
export function written(bytes: Uint8Array, on: string, ...documents: readonly object[]): Uint8Array {
  return writtenBy({}, bytes, on, ...documents);
}

/** The same by the rules of a company. */
export function writtenBy(
  rules: AdvisoryRules,
  bytes: Uint8Array,
  on: string,
  ...documents: readonly object[]
): Uint8Array {
  const all = collected(...documents);
  const { devices, plan } = openDevices(bytes, 'register.xlsx');
  return plan!(
    matchDevices(all.advisories, devices, makersWith(rules.aliases)),
    all,
    daysOf(rules),
    on,
  ).write();
}

/** What the command says of a register. */
export function reported(bytes: Uint8Array, ...documents: readonly object[]): readonly PairReport[] {
  const all = collected(...documents);
  const { devices, decider } = openDevices(bytes, 'register.xlsx');
  const matched = matchDevices(all.advisories, devices, makersWith());
  return [...reportAdvisories(matched, all, devices, 'ja', decider('ja')).pairs];
}

/** 脆弱性情報 of a register. */
export const advisoriesIn = (bytes: Uint8Array) => placeAdvisories(readValues(openPackage(bytes)).sheets)!;

/** Cells of the rows, in their order. */
export const cells = (bytes: Uint8Array, ...fields: readonly AdvisoryField[]): readonly string[][] =>
  advisoriesIn(bytes).rows.map(({ values }) => fields.map((field) => textOfCell(values[field] ?? null)));

/** The register after a person typed into a row (from 0). */
export function decided(
  bytes: Uint8Array,
  index: number,
  values: Partial<Record<AdvisoryField, string | number | null>>,
): Uint8Array {
  const { sheet, columns, rows } = advisoriesIn(bytes);
  const edits = Object.entries(values).map(([field, value]) => ({
    column: columns.get(field as AdvisoryField)!,
    value,
  }));
  return putSheets(openPackage(bytes), [{ sheet, row: rows[index]!.row, cells: edits }], new Map());
}

/** The register after a person typed into a row (from 0) of 既設機器. */
export function typedInto(
  bytes: Uint8Array,
  index: number,
  values: Partial<Record<ExistingField, string | number | null>>,
): Uint8Array {
  const parts = openPackage(bytes);
  const { sheet, columns, rows } = placeExisting(readValues(parts).sheets)!;
  const edits = Object.entries(values).map(([field, value]) => ({
    column: columns.get(field as ExistingField)!,
    value,
  }));
  return putSheets(parts, [{ sheet, row: rows[index]!.row, cells: edits }], new Map());
}
