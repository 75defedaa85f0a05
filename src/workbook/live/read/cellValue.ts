import { isErrorText } from '../../../core/model/cell';
import type { CellValue } from '../../../core/model/reading';
import type { HostValue } from './hostCells';

/** A host value as a reading holds it: blank is null, an error is told apart from text. */
export function toCellValue(value: HostValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' && isErrorText(value) ? { error: value } : value;
}
