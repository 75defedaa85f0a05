import type { WorkbookDescription } from '../../../../core/sheets/description';
import { element, XML_HEAD } from '../xml/element';
import { escapeText } from '../xml/escapeText';
import { NS } from '../xml/namespaces';
import type { Part } from './part';

/** Same description, same bytes: no clock is read. */
const FIXED_DATE = '2025-01-01T00:00:00Z';
/** The format id under which every custom property is stored (MS-OLEPS 2.25.2). */
const CUSTOM_FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Title and dates; deliberately no author, so that a template carries nobody's name. */
function coreProperties(title: string): string {
  const date = (name: string) => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, FIXED_DATE);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': NS.coreProperties,
      'xmlns:dc': NS.dublinCore,
      'xmlns:dcterms': NS.dublinTerms,
      'xmlns:xsi': NS.xsi,
    },
    element('dc:title', {}, escapeText(title)),
    date('created'),
    date('modified'),
  );
}

/**
 * The program is named honestly, not "Microsoft Excel": LibreOffice then calculates the workbook
 * when it opens it instead of trusting the cached values.
 */
function extendedProperties(): string {
  return element(
    'Properties',
    { xmlns: NS.extendedProperties },
    element('Application', {}, 'IIoT Checksheets'),
    element('AppVersion', {}, '1.0000'),
  );
}

function customProperties(properties: Readonly<Record<string, string>>): string {
  const items = Object.entries(properties).map(([name, value], index) =>
    element(
      'property',
      { fmtid: CUSTOM_FORMAT_ID, pid: index + 2, name },
      element('vt:lpwstr', {}, escapeText(value)),
    ),
  );
  return element('Properties', { xmlns: NS.customProperties, 'xmlns:vt': NS.variantTypes }, ...items);
}

/** The three parts below `docProps/`. */
export function documentPropertyParts(description: WorkbookDescription): Part[] {
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: XML_HEAD + coreProperties(description.title),
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: XML_HEAD + extendedProperties(),
    },
    {
      path: 'docProps/custom.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      xml: XML_HEAD + customProperties(description.properties),
    },
  ];
}
