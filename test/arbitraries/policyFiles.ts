import fc from '../seeded';
import { CATALOGUE } from '../../src/core/guide/catalogue';
import { OWN_ANSWERS, type OwnItem } from '../../src/core/model/ownItem';
import { SHEET_KEYS } from '../../src/core/model/terms';
import { policyFormat, type CompanyPolicyFile } from '../../src/core/model/companyPolicyFile';

const level = fc.constantFrom('high', 'mid', 'low' as const);
const requirement = fc.constantFrom('required', 'recommended', 'notRequired' as const);
/** Any text on one line, signs of JSON, XML and formulas included. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => `v${text.replace(/[\u0000-\u001f\u007f]/g, '')}`)
  .filter((text) => text.length <= 200);
const perLevel = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ high: value, mid: value, low: value }, { requiredKeys: [] });
const perUse = fc.record({ control: level, analysis: level, storage: level }, { requiredKeys: [] });
const text = fc.oneof(fc.record({ ja: line }), fc.record({ en: line }), fc.record({ ja: line, en: line }));
const months = fc.integer({ min: 1, max: 120 });
const days = fc.nat(3_650);

const ownItem: fc.Arbitrary<OwnItem> = fc.record(
  {
    id: fc.integer({ min: 1, max: 9_999 }).map((n) => `OWN-T-${n}`),
    sheet: fc.constantFrom(...SHEET_KEYS),
    requirement: text,
    guidance: text,
    why: text,
    answers: fc.constantFrom(...OWN_ANSWERS),
    evidence: fc.boolean(),
    notApplicable: fc.boolean(),
    levels: fc.record({ high: requirement, mid: requirement, low: requirement }),
  },
  { requiredKeys: ['id', 'sheet', 'requirement', 'answers', 'evidence', 'notApplicable', 'levels'] },
);

const waivable = CATALOGUE.filter(({ jcstar1Exempt }) => jcstar1Exempt).map(({ id }) => id);
const itemId = fc.constantFrom(...CATALOGUE.map(({ id }) => id));

/** Any policy that the reader must accept. */
export const anyPolicyFile: fc.Arbitrary<CompanyPolicyFile> = fc
  .record({
    version: line,
    author: line,
    approvedBy: line,
    date: fc
      .integer({ min: 0, max: 20_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
    reason: line,
    changes: fc.record(
      {
        matrix: fc.record({ production: perUse, verification: perUse }, { requiredKeys: [] }),
        levels: fc.dictionary(itemId, perLevel(requirement), { maxKeys: 20, noNullPrototype: true }),
        ownItems: fc.uniqueArray(ownItem, { selector: ({ id }) => id, maxLength: 4 }),
        label: fc.record(
          {
            exemptSheets: fc.subarray(['spec', 'vendor'] as const),
            exemptAtImpact: perLevel(fc.boolean()),
            expiryMonths: months,
            waives: fc.record({ '1': fc.record({ items: fc.subarray(waivable) }) }),
          },
          { requiredKeys: [] },
        ),
        audit: fc.record(
          { intervalMonths: perLevel(months), graceDays: fc.nat(365), verificationMonths: months },
          { requiredKeys: [] },
        ),
        mail: fc.record(
          {
            recipients: fc.subarray(['a@example.co.jp', 'b.c@example.com']),
            subject: line.map((subject) => subject.replace(/[{}]/g, '')),
          },
          { requiredKeys: [] },
        ),
        evidence: perLevel(fc.constantFrom('required', 'recommended' as const)),
        disposal: fc.record(
          { relaxations: fc.record({ X1: fc.boolean(), X2: fc.boolean() }, { requiredKeys: [] }) },
          { requiredKeys: [] },
        ),
        advisories: fc.record(
          {
            days: perLevel(
              fc.record({ critical: days, high: days, medium: days, low: days }, { requiredKeys: [] }),
            ),
            aliases: fc.array(fc.uniqueArray(line, { maxLength: 3 }), { maxLength: 3 }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  })
  .map((file) => ({ format: policyFormat(file.changes), ...file }));
