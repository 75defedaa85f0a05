import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { findAll } from '../package/xmlElement';
import type { XmlElement } from '../package/xmlElement';
import { readRanges } from '../range';
import { readFormula } from '../readFormula';

/**
 * The formula is written for the first cell of the range, so of the references that move, one at
 * least stands in its row, and one in its column. (OWASP's checklist marks cells two rows off.)
 */
function isAnchored(formula: string, top: number, left: number): boolean {
  const { ranges } = readFormula(formula);
  const rows = ranges.filter((range) => range.$top !== true && range.top !== null);
  const columns = ranges.filter((range) => range.$left !== true && range.left !== null);
  return (
    (rows.length === 0 || rows.some((range) => range.top === top)) &&
    (columns.length === 0 || columns.some((range) => range.left === left))
  );
}

function anchorFaults(part: string, format: XmlElement): Fault[] {
  const where = format.attributes.sqref ?? '';
  const [first] = readRanges(where);
  if (first === undefined) return [];
  return findAll(format, 'formula')
    .filter(({ text }) => !isAnchored(text, first.top, first.left))
    .map(({ text }) => ({
      code: 'cf-anchor',
      part,
      where,
      message: `${text} is not written for the first cell of the range`,
    }));
}

/** Priorities are positive and each used once per sheet; formulas are anchored at their range. */
export function conditionalFormatFaults(book: OpenedWorkbook): Fault[] {
  return book.sheets.flatMap(({ part, xml }): Fault[] => {
    if (xml === null) return [];
    const formats = xml.children.filter(({ name }) => name === 'conditionalFormatting');
    const rules = formats.flatMap((format) => findAll(format, 'cfRule').map((rule) => ({ format, rule })));
    const priorities = rules.map(({ rule }) => Number(rule.attributes.priority));
    const repeated = rules.flatMap(({ format }, index): Fault[] => {
      const priority = priorities[index] ?? NaN;
      if (priority >= 1 && priorities.indexOf(priority) === index) return [];
      const where = format.attributes.sqref ?? '';
      return [
        { code: 'cf-priority', part, where, message: `priority ${priority} is repeated or not positive` },
      ];
    });
    return [...repeated, ...formats.flatMap((format) => anchorFaults(part, format))];
  });
}
