import fc from '../../../seeded';
import { contradictsLabel, rowState } from '../../../../src/core/rules/answer/rowState';
import { BLANK_ROW, type RowFacts } from '../../../../src/core/rules/answer/rowFacts';
import { answerKey } from '../../../../src/core/rules/answer/answerWords';
import { outcomeOf } from '../../../../src/core/rules/answer/outcomeOf';
import { CATALOGUE, ITEMS } from '../../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../../src/core/model/language';
import { anyText } from '../../../arbitraries/cells';

const INSTALL = '2027-02-01';
const item = (id: string) => ITEMS.get(id)!;
const row = (change: Partial<RowFacts>): RowFacts => ({ ...BLANK_ROW, ...change });

describe('rowState of a required row (policy.verdict.requiredItemOutcome)', () => {
  it.each<[string, string, Partial<RowFacts>, string, string | null]>([
    ['ok', 'SPEC-COM-01', { answer: 'conform', evidence: true }, 'satisfied', null],
    ['ok, no evidence', 'SPEC-COM-01', { answer: 'conform' }, 'incomplete', 'EVIDENCE_MISSING'],
    [
      'ok, evidence only advised',
      'SPEC-COM-01',
      { answer: 'conform', evidenceOptional: true },
      'satisfied',
      null,
    ],
    [
      'declared, evidence only advised',
      'SPEC-COM-04',
      { answer: 'declared', evidenceOptional: true },
      'incomplete',
      'DECLARATION_MISSING',
    ],
    ['a label that there is not', 'RISK-PA-DEV-04', { answer: 'no' }, 'satisfied', null],
    ['a label without its proof', 'RISK-PA-DEV-04', { answer: 'yes' }, 'incomplete', 'EVIDENCE_MISSING'],
    ['no for once, with evidence', 'RISK-PA-USE-02', { answer: 'no' }, 'incomplete', 'EVIDENCE_MISSING'],
    [
      'alternative of a spec row, pending',
      'SPEC-COM-01',
      { answer: 'alternative', reason: true },
      'incomplete',
      'HQ_APPROVAL_PENDING',
    ],
    [
      'alternative of a spec row, approved',
      'SPEC-COM-01',
      { answer: 'alternative', reason: true, hqApproved: true },
      'satisfied',
      null,
    ],
    ['ok, none asked', 'RISK-FA-USE-01', { answer: 'control' }, 'satisfied', null],
    ['declared', 'SPEC-COM-04', { answer: 'declared', declaration: true }, 'satisfied', null],
    ['declared, no document', 'SPEC-COM-04', { answer: 'declared' }, 'incomplete', 'DECLARATION_MISSING'],
    [
      'declared, not allowed',
      'SPEC-MNG-01',
      { answer: 'declared', declaration: true },
      'incomplete',
      'ANSWER_NOT_ALLOWED',
    ],
    ['planned on the day', 'SPEC-COM-04', { answer: 'planned', due: INSTALL }, 'condition', null],
    ['planned, no date', 'SPEC-COM-04', { answer: 'planned' }, 'incomplete', 'DUE_DATE_MISSING'],
    [
      'planned, late',
      'SPEC-COM-04',
      { answer: 'planned', due: '2027-02-02' },
      'unmet',
      'DUE_AFTER_INSTALLATION',
    ],
    [
      'planned, not allowed',
      'ORG-MGT-01',
      { answer: 'preparing', due: INSTALL },
      'incomplete',
      'ANSWER_NOT_ALLOWED',
    ],
    [
      'alternative',
      'CFG-COM-04',
      { answer: 'alternative', reason: true, hqApproved: true },
      'satisfied',
      null,
    ],
    [
      'alternative, no reason',
      'CFG-COM-04',
      { answer: 'alternative', hqApproved: true },
      'incomplete',
      'HQ_APPROVAL_PENDING',
    ],
    [
      'alternative, pending',
      'CFG-COM-04',
      { answer: 'alternative', reason: true },
      'incomplete',
      'HQ_APPROVAL_PENDING',
    ],
    [
      'partial with plan',
      'OPS-EDU-01',
      { answer: 'partial', plan: true, due: '2028-01-01' },
      'condition',
      null,
    ],
    ['partial, no date', 'OPS-EDU-01', { answer: 'partial', plan: true }, 'unmet', 'NO_CORRECTION_PLAN'],
    ['na', 'SPEC-DAT-02', { answer: 'na', reason: true }, 'excluded', null],
    ['na, no reason', 'SPEC-DAT-02', { answer: 'na' }, 'incomplete', 'NA_REASON_MISSING'],
    ['na, not allowed', 'CFG-PWD-01', { answer: 'na', reason: true }, 'incomplete', 'ANSWER_NOT_ALLOWED'],
    [
      'ng in operation with plan',
      'OPS-EDU-01',
      { answer: 'lapsed', plan: true, due: '2028-01-01' },
      'condition',
      null,
    ],
    ['ng in operation', 'OPS-EDU-01', { answer: 'lapsed' }, 'unmet', 'REQUIRED_NOT_MET'],
    [
      'ng elsewhere',
      'SPEC-COM-01',
      { answer: 'nonconform', plan: true, due: INSTALL },
      'unmet',
      'REQUIRED_NOT_MET',
    ],
    ['sign-off no', 'RISK-FA-RES-01', { answer: 'no' }, 'unmet', 'REQUIRED_NOT_MET'],
    ['blank', 'SPEC-COM-01', {}, 'unanswered', 'UNANSWERED'],
    ['wrong answer', 'SPEC-COM-01', { broken: 'UNKNOWN_ANSWER' }, 'incomplete', 'UNKNOWN_ANSWER'],
  ])('%s', (_name, id, change, state, code) => {
    expect(rowState(item(id), 'required', row(change), INSTALL)).toEqual({ state, code });
  });

  it('takes a due date without an installation date as a condition', () => {
    expect(
      rowState(item('SPEC-COM-04'), 'required', row({ answer: 'planned', due: '2099-01-01' }), null).state,
    ).toBe('condition');
  });
});

describe('rowState of other rows', () => {
  it.each([
    ['conform', true, 'satisfied'],
    ['conform', false, 'suggestion'],
    ['nonconform', true, 'suggestion'],
    ['planned', true, 'suggestion'],
    ['', false, 'suggestion'],
  ])('recommended: %s, evidence %s', (answer, evidence, state) => {
    expect(rowState(item('SPEC-COM-01'), 'recommended', row({ answer, evidence }), INSTALL).state).toBe(
      state,
    );
  });

  it.each([
    ['', 'exempt', null],
    ['conform', 'satisfied', null],
    ['declared', 'satisfied', null],
    ['planned', 'incomplete', 'DUE_DATE_MISSING'],
    ['nonconform', 'unmet', 'REQUIRED_NOT_MET'],
  ])('exempt: %s', (answer, state, code) => {
    expect(rowState(item('SPEC-COM-04'), 'exempt', row({ answer }), INSTALL)).toEqual({ state, code });
  });

  it('never fails on a recommended row that a label exempts', () => {
    const facts = row({ answer: 'nonconform' });
    expect(rowState(item('SPEC-DAT-07'), 'exempt', facts, INSTALL, 'recommended').state).toBe('suggestion');
    expect(contradictsLabel(item('SPEC-DAT-07'), 'exempt', facts)).toBe(true);
  });

  it('says nothing of rows that are not asked for', () => {
    expect(rowState(item('SPEC-COM-01'), 'notRequired', row({ answer: 'nonconform' }), INSTALL).state).toBe(
      'none',
    );
    expect(rowState(item('SPEC-COM-01'), 'undecided', row({}), INSTALL).state).toBe('none');
  });
});

describe('answerKey', () => {
  it.each([
    ['SPEC-COM-01', '適合', 'conform'],
    ['SPEC-COM-01', 'CONFORMS ', 'conform'],
    ['SPEC-COM-01', 'ｃｏｎｆｏｒｍｓ', 'conform'],
    ['SPEC-COM-01', '', ''],
    ['SPEC-COM-01', '適合？', null],
    ['RISK-PA-POS-01', 'Level 0 physical process (sensors, actuators), Level 5 enterprise IT', 'L0,L5'],
    ['RISK-FA-USE-01', '蓄積、制御', 'storage,control'],
    ['RISK-FA-USE-03', '検証利用(PoC)', 'verification'],
    ['RISK-FA-DEV-02', '目的', '目的'],
  ])('%s: %s', (id, text, key) => {
    const found = answerKey(item(id), text);
    const sorted = (value: string | null) => value?.split(',').sort().join() ?? null;
    expect(sorted(found)).toBe(sorted(key));
  });

  it('reads every word of the catalogue back to its key', () => {
    const wrong = CATALOGUE.flatMap((entry) =>
      entry.answers.flatMap((choice) =>
        LANGUAGES.filter((language) => answerKey(entry, choice[language]) !== choice.key).map(() => [
          entry.id,
          choice.key,
        ]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every answer of the catalogue an outcome', () => {
    const without = CATALOGUE.flatMap((entry) =>
      entry.answers.filter(({ key }) => outcomeOf(entry, key) === null),
    );
    expect(without).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE), anyText, (entry, text) => {
        expect(() => answerKey(entry, text)).not.toThrow();
      }),
    );
  });
});
