import type { FileFacts, MetadataFact } from '../../../core/review/fileFacts';
import { readCase } from '../read/case/readCase';
import { DEFAULT_LIMITS, type PackageLimits } from '../read/packageLimits';
import { openPackage, type Parts } from '../read/openPackage';
import { partText } from '../read/partText';
import { readWorkbook } from '../read/readWorkbook';
import { METADATA_RULES } from './metadataRules';
import { overwrittenFormulas } from './overwrittenFormulas';
import { unneededFacts } from './unneededParts';

/**
 * What the bytes of a case workbook say beside the case.
 * @throws WorkbookFileError when the file is refused or is not a case
 */
export function fileFacts(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): FileFacts {
  const parts = openPackage(bytes, limits);
  const raw = readWorkbook(parts);
  return {
    size: bytes.length,
    metadata: metadataOf(parts),
    overwritten: overwrittenFormulas(raw, readCase(raw)),
  };
}

/** Names, paths and the like in any part of a workbook. */
function metadataOf(parts: Parts): readonly MetadataFact[] {
  const told = [...parts.keys()].flatMap((part) =>
    METADATA_RULES.filter((rule) => rule.part.test(part)).flatMap((rule) => rule.find(partText(parts, part))),
  );
  return [...told, ...unneededFacts(parts)];
}
