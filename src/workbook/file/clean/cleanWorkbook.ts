import { strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS, type PackageLimits } from '../read/packageLimits';
import { openPackage, type Parts } from '../read/openPackage';
import { partText } from '../read/partText';
import { METADATA_RULES } from './metadataRules';
import { isUnneeded, withoutPrinter, withoutRelationships, withoutTypes } from './unneededParts';

/** The first moment zip can hold: the cleaned file does not say when it was cleaned. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * The workbook without what tells of people and machines. Every part that held nothing of that kind comes
 * out byte for byte as it was; the others lose those texts alone.
 * @throws WorkbookFileError when the file is refused
 */
export function cleanWorkbook(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): Uint8Array {
  const parts = openPackage(bytes, limits);
  return zipOf(
    new Map(
      [...parts.keys()].filter((part) => !isUnneeded(part)).map((part) => [part, cleaned(parts, part)]),
    ),
  );
}

/** Zips parts in their order. */
export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: FIXED_TIME });
}

function cleaned(parts: Parts, part: string): Uint8Array {
  const bytes = parts.get(part) ?? new Uint8Array();
  if (!/\.(xml|rels)$/.test(part)) return bytes;
  const before = partText(parts, part);
  const after = METADATA_RULES.filter((rule) => rule.part.test(part)).reduce(
    (xml, rule) => rule.clean(xml),
    withoutReferences(parts, part, before),
  );
  return after === before ? bytes : strToU8(after);
}

function withoutReferences(parts: Parts, part: string, xml: string): string {
  if (![...parts.keys()].some(isUnneeded)) return xml;
  if (part === '[Content_Types].xml') return withoutTypes(xml);
  if (part.endsWith('.rels')) return withoutRelationships(part, xml);
  return /^xl\/(work|chart|macro|dialog)sheets\/[^/]+\.xml$/.test(part) ? withoutPrinter(xml) : xml;
}
