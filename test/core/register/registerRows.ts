import fc from '../../seeded';
import type { ExportRow } from '../../../src/core/register/registerExports';

/** A row that a test changes where it matters. */
export const ROW: ExportRow = {
  caseId: 'C-1',
  device: 'GW',
  maker: 'ACME',
  model: 'G-1',
  site: '工場A',
  department: '製造部',
  sector: 'PA',
  level: 'high',
  phase: 'intake-check',
  verdict: 'conditional',
  decidedBy: 'hq',
  state: 'settings',
  nextActor: 'applicant',
  nextStep: 'FILL_SETTINGS',
  conditions: 2,
  nextConditionDue: '2027-01-31',
  nextCheck: '2027-06-30',
  labelExpiry: null,
  supportEnd: '2030-03-31',
  openAdvisories: 1,
  assessedOn: '2026-11-01',
  policyVersion: '1.0',
  source: 'c1.xlsx',
  readOn: '2026-11-23',
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '+81',
    '-',
    '@x',
    '＝A1',
    'a,b',
    'a"b',
    'a\r\nb',
    '\t=1',
    "'",
    '0012',
    '2026-01-01',
    'null',
    ' x ',
  ),
);
const day = fc.option(
  fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
);

/** Rows with any texts, each with a case number of its own. */
export const anyRows: fc.Arbitrary<ExportRow[]> = fc
  .array(
    fc.record({
      device: text,
      maker: text,
      model: text,
      site: text,
      department: text,
      level: fc.constantFrom('high', 'mid', 'low', null),
      conditions: fc.nat(99),
      nextCheck: day,
      supportEnd: day,
      openAdvisories: fc.option(fc.nat(99)),
      source: text,
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((rows) => rows.map((row, index) => ({ ...ROW, ...row, caseId: `C-${index}` })));
