import type { OtherSheetKey } from '../../../src/core/model/sheetNames';
import type { SheetKey } from '../../../src/core/model/terms';
import type { PaneView } from '../../../src/taskpane/store/paneState';

/** What the product has for a clause of the guide beside the rows that cite it. */
export interface Clause {
  /** As rows cite it, without the words in brackets. */
  readonly clause: string;
  /** What it is about, in our own words. */
  readonly about: string;
  /** Codes of findings. */
  readonly rules: readonly string[];
  readonly sheets: readonly (SheetKey | OtherSheetKey)[];
  readonly views: readonly PaneView[];
}

const clause = (
  id: string,
  about: string,
  { rules = [], sheets = [], views = [] }: Partial<Pick<Clause, 'rules' | 'sheets' | 'views'>> = {},
): Clause => ({ clause: id, about, rules, sheets, views });

/** Clauses of the guide that ask something of a company, in the guide's order. */
export const CLAUSES: readonly Clause[] = [
  clause('1.1', 'an incident can stop production'),
  clause('2.1.1', 'ways in through equipment and maintenance'),
  clause('2.1.2', 'what attacks on plants did'),
  clause('2.2.2(a)', 'the JC-STAR label', { sheets: ['cover'], views: ['overview'] }),
  clause('2.2.3(c)', 'detection and records'),
  clause('3.1(a)', 'documents for IIoT devices'),
  clause('3.1(b)', 'what the company calls an IIoT device', {
    rules: ['NOT_IIOT_DEVICE'],
    sheets: ['consult'],
  }),
  clause('3.1(c)', 'the whole life of a device', { sheets: ['howto'], views: ['life'] }),
  clause('3.3', 'two axes: use and use case', { sheets: ['cover'], views: ['overview'] }),
  clause('3.3(a)', 'uses: control, prediction and analysis, storage', {
    sheets: ['cover'],
    views: ['guide'],
  }),
  clause('3.3(a)①', 'writing to equipment is control', { rules: ['WRITE_WITHOUT_CONTROL'] }),
  clause('3.3(b)', 'use cases: production and verification', { sheets: ['cover'], views: ['guide'] }),
  clause('3.3(b)②', 'verification is physically separated', {
    rules: ['VERIFICATION_NOT_SEPARATED', 'SEPARATION_UNKNOWN'],
    sheets: ['cover'],
  }),
  clause('3.4.1(a)', 'communication and its protection'),
  clause('3.4.1(b)', 'long use and updates'),
  clause('3.4.1(c)', 'connections beyond the plant'),
  clause('3.4.1(d)', 'physical access and media'),
  clause('3.4.2', 'where devices are placed'),
  clause('3.4.2(a)', 'levels of process automation', { views: ['overview'] }),
  clause('3.4.2(b)', 'zones of factory automation', { views: ['overview'] }),
  clause('3.5', 'IIoT: IoT devices of control systems', { rules: ['NOT_IIOT_DEVICE'], sheets: ['consult'] }),
  clause('4.1.1(b)', 'how far the company is', { sheets: ['policy'] }),
  clause('4.1.2', 'roles, sign-offs and liability', {
    rules: ['SIGNOFF_MISSING'],
    sheets: ['cover', 'review'],
    views: ['guide'],
  }),
  clause('4.1.2(a)', 'applicant department'),
  clause('4.1.2(b)', 'head-office security', { sheets: ['review'], views: ['review'] }),
  clause('4.1.2(c)', 'management', { rules: ['MANAGEMENT_APPROVAL_MISSING'], sheets: ['management'] }),
  clause('4.1.2(d)', 'vendors', { views: ['vendor'] }),
  clause('4.2.1', 'who fills in and who checks', { sheets: ['howto'], views: ['guide'] }),
  clause('4.2.2', 'matrix and levels of business impact', {
    rules: ['SCENARIO_ABOVE_MATRIX', 'SAFETY_OR_LEGAL', 'HQ_BELOW_MATRIX', 'BCP_NOT_READY'],
    sheets: ['cover', 'policy'],
    views: ['overview', 'policy'],
  }),
  clause('4.2.3(a)', 'consultation', { sheets: ['consult'] }),
  clause('4.2.3(b)①', 'risk assessment', { sheets: ['risk-pa', 'risk-fa'], views: ['send'] }),
  clause('4.2.3(b)②', 'review: label, self-declaration, conditional pass', {
    rules: ['DECLARATION_MISSING', 'LABEL_CONTRADICTION', 'DUE_AFTER_INSTALLATION'],
    sheets: ['spec', 'inhouse', 'vendor', 'dates'],
    views: ['review'],
  }),
  clause('4.2.3(c)', 'check of the settings', { sheets: ['settings'], views: ['life'] }),
  clause('4.2.3(d)', 'checks during operation', { sheets: ['operation', 'rounds'], views: ['life'] }),
  clause('4.2.3(e)', 'disposal', { sheets: ['disposal', 'media', 'certificate'], views: ['life'] }),
  clause('4.3.1', 'items of the check sheets'),
  clause('4.3.1(a)①', 'communication, information, attacks'),
  clause('4.3.1(a)②', 'device management, passwords, updates', { rules: ['UPDATE_CONTRADICTION'] }),
  clause('4.3.1(b)①', 'the company as a whole'),
  clause('4.3.1(b)②', 'the plant', { sheets: ['inhouse'] }),
  clause('4.3.1(c)', 'vendor support'),
  clause('4.3.1(d)', 'settings as reviewed'),
  clause('4.3.1(e)', 'operation as reviewed'),
  clause('4.3.1(f)', 'media: confidentiality and sanitisation', {
    rules: ['METHOD_TOO_WEAK', 'HIGH_MEDIA_UNATTENDED', 'MEDIA_MISSING_AT_DISPOSAL'],
    sheets: ['media', 'certificate'],
    views: ['guide'],
  }),
  clause('5(a)', 'the level of risk that is accepted', { sheets: ['policy'], views: ['policy'] }),
  clause('5(b)', 'check sheets are reviewed', { sheets: ['policy'], views: ['migrate'] }),
  clause('5(c)', 'requirements in contracts'),
];
