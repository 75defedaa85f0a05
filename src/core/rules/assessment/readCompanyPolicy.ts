import type { ImpactMatrix, Policy } from '../../guide/policy';
import { itemUnder } from '../../guide/policyItems';
import {
  HIGH_TO_LOW,
  USES,
  USE_CASES,
  type ImpactLevel,
  type RequirementLevel,
  type Use,
} from '../../model/terms';
import { waivedLevels } from '../requirement/waiverText';
import { policyOf } from '../../guide/policyChanges';
import { EVIDENCE_COLUMNS, INTERVAL_COLUMNS } from '../../model/lifeRanges';
import { LEVEL_WORDS, REQUIREMENT_LEVEL_WORDS } from '../../text/vocabularies';
import { recognise } from '../../model/vocabulary';
import { errorOf, textOfCell } from '../../model/cell';
import type { CaseReading, CellValue } from '../../model/reading';

/** A part of the policy that cannot be used; the default holds instead. */
export interface PolicyProblem {
  readonly code: 'WRONG_MATRIX' | 'WRONG_LEVEL' | 'WRONG_POLICY';
  readonly itemId: string | null;
  readonly value: string;
}

/** The company's policy as the workbook states it, over the policy given. */
export interface CompanyPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

const shown = (cell: CellValue): string => errorOf(cell) ?? textOfCell(cell);

function readMatrix(
  cells: CaseReading['matrix'],
  base: ImpactMatrix,
  problems: PolicyProblem[],
): ImpactMatrix {
  const cellAt = (row: number, column: number): CellValue => cells[row]?.[column] ?? null;
  const levelAt = (row: number, column: number, fallback: ImpactLevel): ImpactLevel => {
    const cell = cellAt(row, column);
    const level = recognise(LEVEL_WORDS, textOfCell(cell));
    if (level === null && shown(cell) !== '') {
      problems.push({ code: 'WRONG_MATRIX', itemId: null, value: shown(cell) });
    }
    return level?.key ?? fallback;
  };
  const rows = USE_CASES.map((useCase, row) => [
    useCase,
    Object.fromEntries(USES.map((use, column) => [use, levelAt(row, column, base[useCase][use])])) as Record<
      Use,
      ImpactLevel
    >,
  ]);
  return Object.fromEntries(rows) as ImpactMatrix;
}

function readLevels(
  itemId: string,
  cells: readonly CellValue[],
  problems: PolicyProblem[],
): Readonly<Partial<Record<ImpactLevel, RequirementLevel>>> {
  const levels: Partial<Record<ImpactLevel, RequirementLevel>> = {};
  HIGH_TO_LOW.forEach((level, column) => {
    const cell = cells[column] ?? null;
    const word = recognise(REQUIREMENT_LEVEL_WORDS, textOfCell(cell));
    if (word !== null) levels[level] = word.key;
    else if (shown(cell) !== '') problems.push({ code: 'WRONG_LEVEL', itemId, value: shown(cell) });
  });
  return levels;
}

/** The policy that the workbook keeps beside its cells, over the policy given. */
function readStored({ storedPolicy: stored }: CaseReading, base: Policy, problems: PolicyProblem[]): Policy {
  if (stored?.kind === 'policy')
    return policyOf(stored.file.changes, { ...base, version: stored.file.version });
  const fault = stored?.faults[0];
  if (fault !== undefined) {
    const { line, column } = fault.place;
    problems.push({ code: 'WRONG_POLICY', itemId: null, value: `${fault.code} ${line}:${column}` });
  }
  return base;
}

/**
 * Lays the company's policy over another one: first what the workbook keeps beside its cells, then matrix,
 * item levels and intervals, for which the cells count. A blank cell leaves the policy as it is; a value that
 * cannot be read is a problem, and the policy's own value holds.
 */
export function readCompanyPolicy(reading: CaseReading, given: Policy): CompanyPolicy {
  const problems: PolicyProblem[] = [];
  const base = readStored(reading, given, problems);
  const matrix = readMatrix(reading.matrix, base.matrix, problems);
  const known = Object.entries(reading.itemLevels).filter(([id]) => itemUnder(base, id) !== undefined);
  const requiredAt = Object.fromEntries(
    known.map(([id, cells]) => [id, { ...base.requiredAt[id], ...readLevels(id, cells, problems) }]),
  );
  const audit = readIntervals(reading, base.audit);
  const evidence = readEvidence(reading, base.evidence);
  const waivedAt = readWaivers(reading.policyPlaces.waivers);
  const policy = {
    ...base,
    audit,
    evidence,
    matrix,
    waivedAt,
    requiredAt: { ...base.requiredAt, ...requiredAt },
  };
  return { policy, problems };
}

/** Levels at which a label waives each item, where 方針 has a cell for it. */
function readWaivers(cells: CaseReading['policyPlaces']['waivers']): NonNullable<Policy['waivedAt']> {
  return Object.fromEntries(
    Object.entries(cells).map(([id, { value }]) => [id, waivedLevels(textOfCell(value))]),
  );
}

/** Whether evidence is required at each level as 方針 states it; what cannot be read leaves the policy as it is. */
function readEvidence({ life }: CaseReading, base: Policy['evidence']): Policy['evidence'] {
  const [cells = []] = life?.ranges.evidence?.values ?? [];
  const stated = EVIDENCE_COLUMNS.map((level, column) => {
    const word = recognise(REQUIREMENT_LEVEL_WORDS, textOfCell(cells[column] ?? null));
    if (word === null) return [level, base[level]] as const;
    return [level, word.key === '推奨' ? 'recommended' : 'required'] as const;
  });
  return Object.fromEntries(stated) as Policy['evidence'];
}

/** Months between operation checks as 方針 states them; what is no whole number of months does not count. */
function readIntervals({ life }: CaseReading, base: Policy['audit']): Policy['audit'] {
  const [cells = []] = life?.ranges.intervals?.values ?? [];
  const months = (key: (typeof INTERVAL_COLUMNS)[number], fallback: number): number => {
    const cell = cells[INTERVAL_COLUMNS.indexOf(key)];
    return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? cell : fallback;
  };
  const { high, mid, low } = base.intervalMonths;
  return {
    ...base,
    intervalMonths: { high: months('high', high), mid: months('mid', mid), low: months('low', low) },
    verificationMonths: months('verification', base.verificationMonths),
  };
}
