import { CATALOGUE } from '../guide/catalogue';
import type { Severity } from '../model/companyPolicyFile';
import type { Language } from '../model/language';
import { checkItemOf } from '../guide/ownItem';
import type { Policy } from '../guide/policy';
import { HIGH_TO_LOW, USES, USE_CASES } from '../model/terms';
import { requirementKeyOf } from '../guide/policyChanges';
import { levelOf } from '../rules/requirement/requirementOf';
import { format, textOf } from '../text/text';
import { levelWord, wordOfUse, wordOfUseCase } from '../text/levelWords';
import { settingText } from './settingText';

/** One setting that differs between two policies, in words. */
export interface PolicyLine {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What another policy changes, setting by setting. */
export function policyLines(before: Policy, after: Policy, language: Language): readonly PolicyLine[] {
  const [old, now] = [settingsOf(before, language), settingsOf(after, language)];
  const { empty } = settingText(language);
  const shown = (value = '') => (value === '' ? empty : value);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((what) => ({ what, before: shown(old.get(what)), after: shown(now.get(what)) }))
    .filter((line) => line.before !== line.after);
}

/** Every setting of a policy by its name. */
function settingsOf(policy: Policy, language: Language): ReadonlyMap<string, string> {
  return new Map([
    ...matrixSettings(policy, language),
    ...levelSettings(policy, language),
    ...ownSettings(policy, language),
    ...ruleSettings(policy, language),
  ]);
}

const WAIVABLE = CATALOGUE.filter(({ jcstar1Exempt }) => jcstar1Exempt).map(({ id }) => id);

type Settings = (readonly [what: string, value: string])[];

function matrixSettings({ matrix }: Policy, language: Language): Settings {
  const words = settingText(language);
  return USE_CASES.flatMap((useCase) =>
    USES.map((use) => {
      const named = { useCase: wordOfUseCase(useCase, language), use: wordOfUse(use, language) };
      return [format(words.lineMatrix, named), levelWord(matrix[useCase][use], language)] as const;
    }),
  );
}

function levelSettings(policy: Policy, language: Language): Settings {
  const words = settingText(language);
  const { requirements } = textOf(language);
  return [...CATALOGUE, ...policy.ownItems.map(checkItemOf)].flatMap((item) =>
    HIGH_TO_LOW.map((level) => {
      const what = format(words.lineLevel, { id: item.id, level: levelWord(level, language) });
      return [what, requirements[requirementKeyOf(levelOf(item, level, policy))]] as const;
    }),
  );
}

function ownSettings({ ownItems }: Policy, language: Language): Settings {
  return ownItems.map((own) => [own.id, checkItemOf(own).requirement[language]] as const);
}

function ruleSettings(
  { jcstar, evidence, audit, decision, disposal, mail, advisories = {} }: Policy,
  language: Language,
): Settings {
  const words = settingText(language);
  const { sheets } = textOf(language);
  const flag = (value: boolean) => (value ? words.yes : words.no);
  const named = (level: (typeof HIGH_TO_LOW)[number]) => ({ level: levelWord(level, language) });
  return [
    ...(['spec', 'vendor'] as const).map(
      (sheet) =>
        [
          format(words.labelSheet, { sheet: sheets[sheet] }),
          flag(jcstar.exemptSheets.includes(sheet)),
        ] as const,
    ),
    ...HIGH_TO_LOW.map(
      (level) => [format(words.labelLevel, named(level)), flag(jcstar.exemptAtImpact[level])] as const,
    ),
    [words.labelExpiry, String(jcstar.expiryMonths)],
    [words.labelItems, (jcstar.exemptItems ?? WAIVABLE).join(textOf(language).separator)],
    ...HIGH_TO_LOW.map(
      (level) =>
        [format(words.evidenceLevel, named(level)), textOf(language).requirements[evidence[level]]] as const,
    ),
    ...HIGH_TO_LOW.map(
      (level) => [format(words.auditLevel, named(level)), String(audit.intervalMonths[level])] as const,
    ),
    [words.auditVerification, String(audit.verificationMonths)],
    [words.auditGrace, String(audit.graceDays)],
    [words.decisionBy, words.decidedBy[decision.by]],
    [words.unrecorded, words.unrecordedIs[decision.unrecorded]],
    [words.acknowledgeDays, String(decision.acknowledgeDays)],
    [words.X1, flag(disposal.relaxations.X1)],
    [words.X2, flag(disposal.relaxations.X2)],
    [words.recipients, mail.recipients.join(', ')],
    [words.subject, mail.subject],
    ...HIGH_TO_LOW.flatMap((level) =>
      Object.entries(advisories.days?.[level] ?? {}).map(
        ([severity, days]) =>
          [
            format(words.advisoryDays, { ...named(level), severity: words.severities[severity as Severity] }),
            String(days),
          ] as const,
      ),
    ),
    [words.aliases, (advisories.aliases ?? []).map((names) => names.join(' = ')).join(', ')],
  ];
}
