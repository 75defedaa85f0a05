/**
 * Mistakes that a person could make in a rule, a formula or a sheet, each of which a test of `npm test` must find
 * (`npm run -s mutate`). `from` stands once in its file: who changes that line changes it here as well.
 *
 * @typedef {{ name: string, what: string, file: string, from: string, to: string }} Mutation
 */

/** @type {readonly Mutation[]} */
export const MUTATIONS = [
  {
    name: 'm01',
    what: 'C5 ignores "unknown"',
    file: 'src/core/rules/impact/provisionalLevel.ts',
    from: "(risk.safety === 'yes' || risk.safety === 'unknown')",
    to: "risk.safety === 'yes'",
  },
  {
    name: 'm02',
    what: 'a label is invalid on its last day',
    file: 'src/core/rules/requirement/labelValid.ts',
    from: 'expires >= on',
    to: 'expires > on',
  },
  {
    name: 'm03',
    what: 'exempt rows no longer count as done',
    file: 'src/core/rules/verdict/progress.ts',
    from: "'excluded', 'exempt']",
    to: "'excluded']",
  },
  {
    name: 'm04',
    what: 'due on the day of installation is late',
    file: 'src/core/rules/answer/requiredOutcome.ts',
    from: 'row.due > installDate',
    to: 'row.due >= installDate',
  },
  {
    name: 'm05',
    what: 'nobody waits for management',
    file: 'src/core/rules/standing/readStanding.ts',
    from: "decision.impact.level !== 'high' || managementApproved",
    to: "decision.impact.level === 'high' || managementApproved",
  },
  {
    name: 'm06',
    what: "formula: HQ's decision counts without a reason",
    file: 'src/core/sheets/formulas/impactFormulas.ts',
    from: '`${n.hqReason}<>""`, ',
    to: '',
  },
  {
    name: 'm07',
    what: 'check sheets are not protected',
    file: 'src/core/sheets/case/checkSheet.ts',
    from: 'isProtected: true',
    to: 'isProtected: false',
  },
  {
    name: 'm08',
    what: 'SCN-03 gets no mark',
    file: 'src/core/sheets/case/contradictionMarks.ts',
    from: "['SCN-01', 'SCN-02', 'SCN-03']",
    to: "['SCN-01', 'SCN-02']",
  },
  {
    name: 'm09',
    what: 'formula: on 期日 every condition is the applicant’s',
    file: 'src/core/sheets/life/conditionSteps.ts',
    from: 'field === null ? [] : [lifeValue(field, language)]',
    to: 'field === null ? [] : []',
  },
  {
    name: 'm10',
    what: "the vendor's owner sees to conditions of スペック",
    file: 'src/core/rules/lifecycle/openConditions.ts',
    from: "spec: 'specOwner'",
    to: "spec: 'vendorOwner'",
  },
  {
    name: 'm11',
    what: 'the installation date is asked for by operation as well',
    file: 'src/core/rules/assessment/findings/coverFindings.ts',
    from: "sheet !== 'operation' && rows.some",
    to: 'rows.some',
  },
  {
    name: 'm12',
    what: "management's approval is never sealed",
    file: 'src/core/review/sealEdits.ts',
    from: '(isApproved || !management.includes(line))',
    to: '!(isApproved && management.includes(line)) && !management.includes(line)',
  },
  {
    name: 'm13',
    what: 'due soon begins 60 days before instead of 90',
    file: 'src/core/rules/lifecycle/soonDays.ts',
    from: 'SOON_DAYS = 90',
    to: 'SOON_DAYS = 60',
  },
  {
    name: 'm14',
    what: 'a finding about evidence points at the answer',
    file: 'src/core/rules/assessment/findings/rowFindings.ts',
    from: "EVIDENCE_MISSING: 'evidence'",
    to: "EVIDENCE_MISSING: 'answer'",
  },
  {
    name: 'm15',
    what: 'errors do not make a submission incomplete',
    file: 'src/core/review/preSendCheck.ts',
    from: "findings.every(({ severity }) => severity !== 'error')",
    to: 'findings.length >= 0',
  },
  {
    name: 'm16',
    what: 'cells: an exempt row counts as a required one',
    file: 'src/core/sheets/understanding/stateTable.ts',
    from: "{ requirement: 'exempt', base: 'required' }",
    to: "{ requirement: 'required', base: 'required' }",
  },
  {
    name: 'm17',
    what: 'a change of the model goes unnoticed',
    file: 'src/core/rules/lifecycle/transition.ts',
    from: 'before.model === after.model',
    to: 'before.model === before.model',
  },
  {
    name: 'm18',
    what: 'nobody is warned of a large file',
    file: 'src/core/review/preSendCheck.ts',
    from: 'size > LARGEST_ATTACHMENT',
    to: 'size < 0 && LARGEST_ATTACHMENT > 0',
  },
  {
    name: 'm19',
    what: 'formula: relaxation X2 is ignored on 媒体',
    file: 'src/core/sheets/life/mediaKinds.ts',
    from: "key === 'mid' && disposal.relaxations.X2",
    to: "key === 'mid' && disposal.relaxations.X1 && !disposal.relaxations.X1",
  },
  {
    name: 'm20',
    what: 'W2 is never warned of',
    file: 'src/core/rules/impact/matrixWarnings.ts',
    from: "if (inverted) warnings.push('W2')",
    to: "if (!inverted && inverted) warnings.push('W2')",
  },
];
