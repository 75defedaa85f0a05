import type { Parts } from '../read/openPackage';
import { partText } from '../read/partText';
import type { WorkbookPart } from '../read/readWorkbook';
import { child, childrenOf, numberOf, readTree } from '../read/xmlTree';

/** Formats that files name by number alone (ECMA-376 18.8.30); those of dates differ by country, not in what they show. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'yyyy/m/d h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** Number format code of each look (index into cellXfs); '' for General. */
export function numberFormats(parts: Parts, { relations }: WorkbookPart): (look: number) => string {
  const part = relations.find(({ type }) => type === 'styles')?.target;
  if (part === undefined || !parts.has(part)) return () => '';
  const tree = readTree(partText(parts, part), part, new Set(['dxfs', 'fonts', 'fills', 'borders']));
  const own = new Map(
    childrenOf(child(tree, 'numFmts'), 'numFmt').map(
      ({ attributes }) => [numberOf(attributes.numFmtId, -1), attributes.formatCode ?? ''] as const,
    ),
  );
  const codes = childrenOf(child(tree, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = numberOf(attributes.numFmtId, 0);
    return own.get(id) ?? BUILT_IN[id] ?? '';
  });
  return (look) => codes[look] ?? '';
}
