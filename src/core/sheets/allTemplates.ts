import { LANGUAGES } from '../model/language';
import { SECTORS } from '../model/terms';
import { caseTemplate } from './caseTemplate';
import type { WorkbookDescription } from './description';
import { registerTemplate } from './register/registerTemplate';
import { vendorTemplate } from './vendor/vendorTemplate';

/** Every template that the build writes. */
export const ALL_TEMPLATES: readonly WorkbookDescription[] = [
  ...SECTORS.flatMap((sector) => LANGUAGES.map((language) => caseTemplate(sector, language))),
  ...LANGUAGES.map((language) => vendorTemplate(language)),
  ...LANGUAGES.map(registerTemplate),
];
