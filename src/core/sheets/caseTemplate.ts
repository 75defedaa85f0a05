import { CATALOGUE } from '../guide/catalogue';
import type { Language } from '../model/language';
import { DEFAULT_POLICY, type Policy } from '../guide/policy';
import { itemsUnder } from '../guide/policyItems';
import { caseSheets } from '../model/sheetGroups';
import type { Sector, SheetKey } from '../model/terms';
import { caseNames } from './caseNames';
import { cellWords } from './cellWords';
import type { WorkbookDescription } from './description';
import { certificateSheet } from './life/certificateSheet';
import { changesSheet } from './life/changesSheet';
import { consultSheet } from './life/consultSheet';
import { datesSheet } from './life/datesSheet';
import { mediaSheet } from './life/mediaSheet';
import { roundsSheet } from './life/roundsSheet';
import { caseLists } from './lists';
import { managementSheet } from './management/managementSheet';
import { checkSheet } from './case/checkSheet';
import type { CaseContext, SheetPart } from './case/context';
import { coverSheet } from './case/coverSheet';
import { howToSheet } from './case/howToSheet';
import { policySheet } from './case/policySheet';
import { reviewSheet } from './case/reviewSheet';
import { sealSheet } from './case/sealSheet';
import { answerKinds } from './understanding/answerKinds';
import { explanationSheet } from './understanding/explanationSheet';
import { stateTable } from './understanding/stateTable';
import { TEMPLATE_VERSION } from './templateVersion';
import { caseTitle } from './words';

/**
 * One case workbook: one device model at one place, any number of units.
 * @param sector PA (Purdue levels) or FA (zones), guide 3.4.2
 * @param policy the company's policy: its matrix, levels and own items
 */
export function caseTemplate(
  sector: Sector,
  language: Language,
  policy: Policy = DEFAULT_POLICY,
): WorkbookDescription {
  const sheetKeys = caseSheets(sector);
  const words = cellWords(language);
  const itemsOf = (key: SheetKey) => itemsUnder(policy, key);
  const items = sheetKeys.flatMap((key) => itemsOf(key));
  const context: CaseContext = {
    sector,
    language,
    words,
    names: caseNames(sector, language),
    lists: caseLists(items, words),
    sheetKeys,
    policy,
    stateClasses: stateTable(answerKinds(items), language).classes.length,
    itemsOf,
  };
  const parts: SheetPart[] = [
    howToSheet(context),
    coverSheet(context),
    consultSheet(context),
    ...sheetKeys.map((key) => checkSheet(key, context)),
    roundsSheet(context),
    mediaSheet(context),
    certificateSheet(context),
    reviewSheet(context),
    datesSheet(context),
    changesSheet(context),
    managementSheet(context),
    policySheet(context),
    sealSheet(context),
    explanationSheet(context),
  ];
  return {
    fileName: `iiot-case-${sector.toLowerCase()}.${language}.xlsx`,
    language,
    title: caseTitle(sector, language),
    sheets: parts.map((part) => part.sheet),
    names: parts.flatMap((part) => part.names),
    properties: {
      IIoTTemplate: 'case',
      IIoTTemplateVersion: TEMPLATE_VERSION,
      IIoTSector: sector,
      IIoTLanguage: language,
      IIoTItems: String(CATALOGUE.length),
      IIoTPolicyVersion: policy.version,
    },
    pane: null,
  };
}
