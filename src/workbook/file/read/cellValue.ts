import { PICTURE, type CellValue } from '../../../core/model/reading';
import { unescapeText } from './readSharedStrings';

/**
 * Value of a cell from its type attribute and text (ECMA-376 18.18.11, ST_CellType).
 * A shared string that does not exist reads as an error, not as a blank answer.
 * @param text content of `v`, or of `is` for an inline string
 * @param isRich the cell carries rich-value metadata (`vm`); with an error as its plain value it holds a picture
 */
export function cellValue(type: string, text: string, strings: readonly string[], isRich = false): CellValue {
  switch (type) {
    case 's':
      return text === '' ? null : blankAsNull(strings[Number(text)] ?? { error: '#REF!' });
    case 'str':
    case 'inlineStr':
      return blankAsNull(unescapeText(text));
    case 'b':
      return text === '' ? null : text === '1' || text === 'true';
    case 'e':
      if (isRich && text === '#VALUE!') return PICTURE;
      return text === '' ? null : { error: text };
    case 'd':
      return text === '' ? null : serialOfIsoDate(text);
    default:
      return text === '' || Number.isNaN(Number(text)) ? blankAsNull(text) : Number(text);
  }
}

const blankAsNull = (value: string | { readonly error: string }): CellValue => (value === '' ? null : value);

/** Strict files may hold ISO dates; everything else here speaks serial numbers (1900 system). */
function serialOfIsoDate(text: string): CellValue {
  const time = Date.parse(text.includes('T') ? `${text}${/Z|[+-]\d\d:/.test(text) ? '' : 'Z'}` : text);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
