import type { Language } from '../../model/language';
import { cellWords } from '../cellWords';
import type { WorkbookDescription } from '../description';
import { TEMPLATE_VERSION } from '../templateVersion';
import { advisorySheet } from './advisorySheet';
import { existingSheet } from './existingSheet';
import { importSheet } from './importSheet';
import { listsSheet } from './listsSheet';
import { overviewSheet } from './overviewSheet';
import { registerSheet } from './registerSheet';
import { selfAssessmentSheet } from './selfAssessmentSheet';
import { REGISTER_TEXT } from './registerWords';

/** The register of all cases, empty: HQ fills it from returned workbooks. */
export function registerTemplate(language: Language): WorkbookDescription {
  const words = cellWords(language);
  const { sheet, names } = registerSheet(words);
  return {
    fileName: `iiot-register.${language}.xlsx`,
    language,
    title: REGISTER_TEXT.title[language],
    sheets: [
      sheet,
      overviewSheet(words),
      existingSheet(words),
      listsSheet(words),
      advisorySheet(words),
      importSheet(words),
      selfAssessmentSheet(words),
    ],
    names,
    properties: {
      IIoTTemplate: 'register',
      IIoTTemplateVersion: TEMPLATE_VERSION,
      IIoTLanguage: language,
    },
    pane: null,
  };
}
