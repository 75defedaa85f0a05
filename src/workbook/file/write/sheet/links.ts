import type { LinkDescription } from '../../../../core/sheets/description';
import { element } from '../xml/element';

/** Links inside the workbook need `location` only; a relationship would make them external. */
export function linksXml(links: readonly LinkDescription[]): string {
  if (links.length === 0) return '';
  const link = ({ cell, target, tooltip }: LinkDescription) =>
    element('hyperlink', { ref: cell, location: target, tooltip: tooltip === '' ? null : tooltip });
  return element('hyperlinks', {}, ...links.map(link));
}
