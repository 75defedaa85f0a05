import type { HostKind } from '../functions/callArguments';
import type { Language } from '../grid/createGrid';
import type { Theme } from '../transport/officeTheme';
import type { Requirements } from '../transport/requirementSets';

export const TEMPLATES = ['iiot-case-pa', 'iiot-case-fa', 'iiot-vendor', 'iiot-register'] as const;
/** A template's name, or an empty workbook. */
export type TemplateName = (typeof TEMPLATES)[number] | 'blank';

/** What the address of the page chooses: `?lang=ja&template=iiot-case-pa&host=desktop&addin=0&theme=dark&requirements=old&as=reviewer`. */
export interface Choices {
  readonly language: Language;
  readonly template: TemplateName;
  readonly host: HostKind;
  readonly addin: boolean;
  /** The PC alone tells the add-in its colours. */
  readonly theme: Theme;
  /** old: ExcelApi 1.7 and no shared runtime. */
  readonly requirements: Requirements;
  /** reviewer: the workbook as the head office meets it, received by mail. */
  readonly role: Role;
}

export type Role = 'applicant' | 'reviewer';

export function readChoices(
  search: string,
  languages: readonly string[],
  isSecure: boolean,
): Choices & { readonly webRefused: boolean } {
  const query = new URLSearchParams(search);
  const wantsWeb = query.get('host') === 'web';
  return {
    language: languageOf(query.get('lang') ?? languages[0] ?? 'ja'),
    template: templateOf(query.get('template')),
    host: wantsWeb && isSecure ? 'web' : 'desktop',
    addin: query.get('addin') !== '0',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    requirements: query.get('requirements') === 'old' ? 'old' : 'new',
    role: query.get('as') === 'reviewer' ? 'reviewer' : 'applicant',
    webRefused: wantsWeb && !isSecure,
  };
}

export function writeChoices(choices: Choices): string {
  const { language, template, host, addin, theme, requirements, role } = choices;
  const query = new URLSearchParams({ lang: language, template, host });
  if (!addin) query.set('addin', '0');
  if (theme === 'dark') query.set('theme', theme);
  if (requirements === 'old') query.set('requirements', requirements);
  if (role === 'reviewer') query.set('as', role);
  return `?${query.toString()}`;
}

function languageOf(text: string): Language {
  return text.toLowerCase().startsWith('en') ? 'en' : 'ja';
}

function templateOf(text: string | null): TemplateName {
  if (text === 'blank') return 'blank';
  return TEMPLATES.find((name) => name === text) ?? 'iiot-case-pa';
}
