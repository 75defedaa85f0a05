import type { CellValue } from '../../../core/model/reading';
import type { HostValue } from './hostSnapshot';

/** Excel's error values; `values` gives them as plain text. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** A host value as a reading holds it: blank is null, an error is told apart from text. */
export function toCellValue(value: HostValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
