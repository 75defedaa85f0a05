import type { CaseReading, CellPlace, CellValue, RecordField } from '../model/reading';
import { serialOfDate } from '../model/isoDate';
import { textOf } from '../text/text';
import { IMPACT_DATA } from '../guide/impactTerms';
import type { Policy } from '../guide/policy';
import { itemUnder } from '../guide/policyItems';
import { HIGH_TO_LOW, USES, USE_CASES } from '../model/terms';
import { rangeEdit } from '../model/cellEdit';
import { VERSION_LINES } from '../rules/sealedLine';
import { EVIDENCE_COLUMNS, INTERVAL_COLUMNS } from '../model/lifeRanges';
import { levelOf } from '../rules/requirement/requirementOf';
import { waiverText } from '../rules/requirement/waiverText';
import { policyOf, requirementKeyOf } from '../guide/policyChanges';
import type { CompanyPolicyFile } from '../model/companyPolicyFile';
import { policyStamp } from './splitPolicy';

/** A cell of 方針 that has to be written, and what was read there before. */
export interface PolicyEdit {
  readonly place: CellPlace;
  readonly value: string | number | null;
  readonly expected: CellValue;
}

/**
 * The cells that have to change so that 方針 states the policy: matrix, 要否, waivers, intervals and the
 * record of changes, in the workbook's language. Cells that already say so are left alone.
 */
export function policyEdits(reading: CaseReading, file: CompanyPolicyFile): readonly PolicyEdit[] {
  const policy = policyOf(file.changes);
  const all = [
    ...matrixEdits(reading, policy),
    ...levelEdits(reading, policy),
    ...waiverEdits(reading, policy),
    ...intervalEdits(reading, policy),
    ...evidenceEdits(reading, policy),
    ...recordEdits(reading, file),
    ...sealedVersionEdits(reading, file),
  ];
  return all.filter(({ value, expected }) => value !== expected);
}

function matrixEdits({ matrix, policyPlaces, language }: CaseReading, policy: Policy): PolicyEdit[] {
  return USE_CASES.flatMap((useCase, row) =>
    USES.flatMap((use, column) => {
      const level = IMPACT_DATA.levels.find(({ key }) => key === policy.matrix[useCase][use]);
      return edit(policyPlaces.matrix[row]?.[column], level?.[language] ?? '', matrix[row]?.[column]);
    }),
  );
}

function levelEdits({ itemLevels, policyPlaces, language }: CaseReading, policy: Policy): PolicyEdit[] {
  const words = textOf(language).requirements;
  return Object.entries(policyPlaces.levels).flatMap(([id, places]) => {
    const item = itemUnder(policy, id);
    if (item === undefined) return [];
    return HIGH_TO_LOW.flatMap((level, column) => {
      const word = words[requirementKeyOf(levelOf(item, level, policy))];
      return edit(places[column], word, itemLevels[id]?.[column]);
    });
  });
}

function waiverEdits({ policyPlaces, language }: CaseReading, policy: Policy): PolicyEdit[] {
  return Object.entries(policyPlaces.waivers).flatMap(([id, { place, value }]) => {
    const item = itemUnder(policy, id);
    return item === undefined ? [] : edit(place, waiverText(item, policy, language) || null, value);
  });
}

/** Months between operation checks, with which 期日 counts. */
function intervalEdits({ life }: CaseReading, { audit }: Policy): PolicyEdit[] {
  const range = life?.ranges.intervals ?? null;
  if (range === null) return [];
  const months = { ...audit.intervalMonths, verification: audit.verificationMonths };
  return INTERVAL_COLUMNS.flatMap((key, column) =>
    edit(rangeEdit(range, 0, column, null).place, months[key], range.values[0]?.[column]),
  );
}

/** Whether evidence is required, level by level. */
function evidenceEdits({ life, language }: CaseReading, { evidence }: Policy): PolicyEdit[] {
  const range = life?.ranges.evidence ?? null;
  if (range === null) return [];
  const words = textOf(language).requirements;
  return EVIDENCE_COLUMNS.flatMap((level, column) =>
    edit(rangeEdit(range, 0, column, null).place, words[evidence[level]], range.values[0]?.[column]),
  );
}

function recordEdits({ policyPlaces, policyRecord }: CaseReading, file: CompanyPolicyFile): PolicyEdit[] {
  const { version, author, approvedBy, reason } = file;
  const record: Readonly<Record<RecordField, string | number>> = {
    version,
    author,
    approvedBy,
    date: serialOfDate(file.date),
    reason,
  };
  return Object.entries(policyPlaces.record).flatMap(([field, place]) =>
    edit(place, record[field as RecordField], policyRecord[field as RecordField]),
  );
}

/** Enough of a digest to tell one policy from another. */
const DIGITS = 12;

/**
 * The policy as a decision is sealed with it: its version, and since a version may be used twice, what it
 * says. The same policy saved again leaves it alone.
 */
function sealedVersionEdits(
  { record, policyDigest: stored, policyPlaces }: CaseReading,
  file: CompanyPolicyFile,
): PolicyEdit[] {
  const versions = record?.versions ?? null;
  const { digest } = policyStamp(file, policyPlaces);
  if (versions === null || stored === digest) return [];
  const row = VERSION_LINES.indexOf('version:policy');
  const { place, expected = null } = rangeEdit(versions, row, 0, null);
  return edit(place, `${file.version} (${digest.slice(0, DIGITS)})`, expected);
}

function edit(
  place: CellPlace | undefined,
  value: PolicyEdit['value'],
  expected: CellValue = null,
): PolicyEdit[] {
  return place === undefined ? [] : [{ place, value, expected }];
}
