import type { Fault } from '../fault';
import type { OpenedWorkbook } from '../package/openedWorkbook';

/** Relationships that leave the file: also how a badly written internal link looks (`#Sheet!A1`). */
export function externalLinkFaults(book: OpenedWorkbook): Fault[] {
  return book.relationships
    .filter(({ isExternal, type }) => isExternal || type.endsWith('/externalLink'))
    .map(({ part, id, target }) => ({
      code: 'external-link',
      part,
      where: id,
      message: `leads out of the workbook: ${target}`,
    }));
}
