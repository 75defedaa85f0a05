import type { Fault, FaultCode } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { childOf, itemsOf } from '../package/xmlElement';
import type { XmlElement } from '../package/xmlElement';
import { overlappingPairs, readRanges } from '../range';

/** Attribute → characters that fit; beyond them Excel offers a repair. */
const TEXT_LIMITS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };
const INLINE_LIST = 255;

function oneValidation(validation: XmlElement): (readonly [FaultCode, string])[] {
  const { attributes } = validation;
  const long = Object.entries(TEXT_LIMITS)
    .filter(([name, max]) => (attributes[name] ?? '').length > max)
    .map(([name, max]) => ['validation-text', `${name} has more than ${max} characters`] as const);
  const list = childOf(validation, 'formula1')?.text ?? '';
  const isInline = attributes.type === 'list' && list.startsWith('"');
  if (!isInline || list.length - 2 <= INLINE_LIST) return long;
  return [...long, ['validation-inline-list', `inline list of ${list.length - 2} characters`]];
}

function overlapFaults(part: string, validations: readonly XmlElement[]): Fault[] {
  const entries = validations.flatMap(({ attributes }) => {
    const label = attributes.sqref ?? '';
    return readRanges(label).map((range) => ({ label, range }));
  });
  return overlappingPairs(entries).map(([where, other]) => ({
    code: 'validation-overlap',
    part,
    where,
    message: `a second validation covers the same cells: ${other}`,
  }));
}

/** One validation per cell, the count right, texts within their limits. */
export function validationFaults(book: OpenedWorkbook): Fault[] {
  return book.sheets.flatMap(({ part, xml }): Fault[] => {
    const validations = itemsOf(xml, 'dataValidations');
    const stated = childOf(xml, 'dataValidations')?.attributes.count;
    const message = `count is ${stated ?? ''}, found ${validations.length}`;
    const isWrong = stated !== undefined && Number(stated) !== validations.length;
    const count: Fault[] = isWrong ? [{ code: 'validation-count', part, where: '', message }] : [];
    const own = validations.flatMap((validation) =>
      oneValidation(validation).map(([code, problem]): Fault => {
        return { code, part, where: validation.attributes.sqref ?? '', message: problem };
      }),
    );
    return [...count, ...own, ...overlapFaults(part, validations)];
  });
}
