import { NS, RELATIONSHIP } from '../../../workbook/file/write/xml/namespaces';

/** Relationship types, content types and namespaces of the parts that saving may add. */
export const RELATION = {
  worksheet: RELATIONSHIP.worksheet,
  customXml: `${NS.relationships}/customXml`,
  customXmlProps: `${NS.relationships}/customXmlProps`,
  customProperties: RELATIONSHIP.customProperties,
} as const;

const PACKAGE_TYPES = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPE = {
  worksheet: `${PACKAGE_TYPES}.spreadsheetml.worksheet+xml`,
  customXmlProps: `${PACKAGE_TYPES}.customXmlProperties+xml`,
  customProperties: `${PACKAGE_TYPES}.custom-properties+xml`,
} as const;

export const NAMESPACE = {
  main: NS.main,
  relations: NS.relationships,
  packageRelations: NS.packageRelationships,
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  customProperties: NS.customProperties,
  variants: NS.variantTypes,
} as const;
