import type { Fault } from './fault';
import { openWorkbook } from './package/openedWorkbook';
import type { OpenedWorkbook } from './package/openedWorkbook';
import { chartFaults, relationFaults } from './rules/chartRules';
import { conditionalFormatFaults } from './rules/conditionalFormatRules';
import { definedNameFaults } from './rules/definedNameRules';
import { externalLinkFaults } from './rules/externalLinkRule';
import { formulaFaults } from './rules/formulaRules';
import { linkFaults } from './rules/linkRules';
import { mergeFaults } from './rules/mergeRules';
import { orderFaults } from './rules/orderRules';
import { contentTypeFaults, partFaults, relationshipFaults } from './rules/packageRules';
import { privacyFaults } from './rules/privacyRules';
import { sharedStringFaults } from './rules/sharedStringRules';
import { sheetNameFaults } from './rules/sheetNameRules';
import { styleFaults } from './rules/styleRules';
import { textFaults } from './rules/textRules';
import { validationFaults } from './rules/validationRules';

const RULES: readonly ((book: OpenedWorkbook) => Fault[])[] = [
  partFaults,
  relationshipFaults,
  relationFaults,
  contentTypeFaults,
  externalLinkFaults,
  sharedStringFaults,
  styleFaults,
  orderFaults,
  sheetNameFaults,
  definedNameFaults,
  formulaFaults,
  validationFaults,
  mergeFaults,
  conditionalFormatFaults,
  textFaults,
  linkFaults,
  chartFaults,
  privacyFaults,
];

/**
 * Faults of an .xlsx file for which Excel offers a repair, or that it silently gets wrong, and that
 * Microsoft's Open XML SDK validator does not report: use both. Empty for a good file. Throws when
 * the bytes are no zip. For files of our own making: it unpacks everything without a bound.
 */
export function lintWorkbook(bytes: Uint8Array): Fault[] {
  const book = openWorkbook(bytes);
  return RULES.flatMap((rule) => rule(book));
}
