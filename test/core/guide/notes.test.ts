import { MEDIA, TECHNIQUE_GRADES } from '../../../src/core/guide/media';
import { AUDIT_NOTES } from '../../../src/core/guide/notes/auditNotes';
import { CERTIFICATE } from '../../../src/core/guide/notes/certificate';
import { DISPOSAL_NOTES } from '../../../src/core/guide/notes/disposalNotes';
import { IMPACT_NOTES } from '../../../src/core/guide/notes/impactNotes';
import { LABEL_NOTES } from '../../../src/core/guide/notes/labelNotes';
import { PEOPLE, ROLE_KEYS } from '../../../src/core/guide/notes/people';
import { SELF_DECLARATION } from '../../../src/core/guide/notes/selfDeclaration';
import { VERDICT_NOTES } from '../../../src/core/guide/notes/verdictNotes';
import { ITEMS } from '../../../src/core/guide/catalogue';
import { DEFAULT_POLICY } from '../../../src/core/guide/policy';
import { SHEET_KEYS } from '../../../src/core/model/terms';

describe('the policy in words agrees with the rules', () => {
  it('names R1–R5, D0–D6, L1–L4', () => {
    expect(IMPACT_NOTES.resolution.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5']);
    expect(DISPOSAL_NOTES.steps.map(({ id }) => id)).toEqual(['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6']);
    expect(LABEL_NOTES.conditions.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4']);
  });

  it('divides the sheets between exempt and never exempt', () => {
    const all = [...DEFAULT_POLICY.jcstar.exemptSheets, ...LABEL_NOTES.neverExempt];
    expect([...all].sort()).toEqual([...SHEET_KEYS].sort());
  });

  it('knows every label criterion that an item names', () => {
    const known = new Set(LABEL_NOTES.criteria.map(({ id }) => id));
    const named = [...ITEMS.values()].flatMap((item) => item.jcstar1Criteria);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives no grade to a technique that a medium forbids', () => {
    for (const type of MEDIA.keys()) {
      for (const technique of DISPOSAL_NOTES.media[type as keyof typeof DISPOSAL_NOTES.media].forbid ?? []) {
        expect(TECHNIQUE_GRADES.get(technique)?.onlyMedia).not.toContain(type);
      }
    }
  });

  it('holds people, records and rules', () => {
    expect(PEOPLE.roles.map(({ key }) => key)).toEqual([...ROLE_KEYS]);
    expect(CERTIFICATE.certificateFields.filter(({ required }) => required)).toHaveLength(18);
    expect(ITEMS.has(VERDICT_NOTES.conditionalPass.closure)).toBe(true);
    expect(AUDIT_NOTES.eventTriggers).toHaveLength(5);
    expect(SELF_DECLARATION.formFields).toHaveLength(7);
  });
});
