import { checkOf, type HostCheck } from './check';

/** Requirement sets and what stops working without them. */
const SETS = [
  ['sharedRuntime', 'SharedRuntime', '1.1', 'missing'],
  ['customFunctions', 'CustomFunctionsRuntime', '1.1', 'missing'],
  ['readWorkbook', 'ExcelApi', '1.4', 'missing'],
  ['followEdits', 'ExcelApi', '1.8', 'limited'],
  ['newSheets', 'ExcelApi', '1.13', 'limited'],
  ['captureFile', 'CompressedFile', '1.1', 'limited'],
] as const;

/** What of Office the checks look at; the page hands over the real one. */
export interface OfficeFacts {
  readonly host: string | null;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  isSetSupported(name: string, version: string): boolean;
}

/** @param office null where the page is shown without Office around it */
export function officeChecks(office: OfficeFacts | null): readonly HostCheck[] {
  if (office?.host !== 'Excel') return [checkOf('excel', false, office?.host ?? '', 'limited')];
  const { platform, version, language } = office;
  return [
    checkOf('excel', true, [platform, version, language].join(', ')),
    ...SETS.map(([key, name, least, otherwise]) =>
      checkOf(key, office.isSetSupported(name, least), `${name} ${least}`, otherwise),
    ),
  ];
}
