import type { CaseReading, CellValue } from '../../src/core/model/reading';
import { USES, USE_CASES } from '../../src/core/model/terms';
import { VERSION_LINES, type LineKey } from '../../src/core/rules/sealedLine';

const LEVELS = ['high', 'mid', 'low'];

/** The case with one value of a line changed, wherever that value stands. */
export function withValue(reading: CaseReading, line: LineKey, field: string, value: CellValue): CaseReading {
  const [kind, name] = line.split(':');
  if (kind === 'cover') return { ...reading, cover: { ...reading.cover, [name!]: value } };
  if (kind === 'version') {
    const { versions } = reading.record!;
    const values = versions!.values.map((cells, row) => (VERSION_LINES[row] === line ? [value] : cells));
    return { ...reading, record: { ...reading.record!, versions: { ...versions!, values } } };
  }
  if (kind === 'matrix') {
    const matrix = reading.matrix.map((cells, row) =>
      cells.map((cell, column) => (USE_CASES[row] === name && USES[column] === field ? value : cell)),
    );
    return { ...reading, matrix };
  }
  if (LEVELS.includes(field)) {
    const cells = reading.itemLevels[line]!.map((cell, index) => (LEVELS[index] === field ? value : cell));
    return { ...reading, itemLevels: { ...reading.itemLevels, [line]: cells } };
  }
  const rows = reading.rows.map((row) =>
    row.itemId === line ? { ...row, fields: { ...row.fields, [field]: value } } : row,
  );
  return { ...reading, rows };
}
