import { CATALOGUE } from './catalogue';
import type { CheckItem, Choice } from './item';
import type { Bilingual } from '../model/language';
import type { CompanyText, OwnItem } from '../model/ownItem';
import { REQUIREMENT_LEVELS, type RequirementLevel } from '../model/terms';

const SECTION: Bilingual = { ja: '自社の項目', en: 'Company items' };
const WHY: Bilingual = { ja: '自社の方針で定めた項目です。', en: 'An item of the company policy.' };

const LEVEL_OF = {
  required: REQUIREMENT_LEVELS[0],
  recommended: REQUIREMENT_LEVELS[1],
  notRequired: REQUIREMENT_LEVELS[2],
} as const satisfies Readonly<Record<string, RequirementLevel>>;

/** 要否 of the catalogue by the key that a policy file uses. */
export function requirementLevelOf(key: 'required' | 'recommended' | 'notRequired'): RequirementLevel {
  return LEVEL_OF[key];
}

const known = new WeakMap<OwnItem, CheckItem>();

/** An item of the company as the rules, sheets and views treat any item. */
export function checkItemOf(own: OwnItem): CheckItem {
  const item = known.get(own) ?? make(own);
  known.set(own, item);
  return item;
}

function make(own: OwnItem): CheckItem {
  const { levels } = own;
  return {
    id: own.id,
    sheet: own.sheet,
    section: SECTION,
    requirement: inBoth(own.requirement, { ja: own.id, en: own.id }),
    guidance: inBoth(own.guidance, { ja: '', en: '' }),
    answerType: own.answers,
    answers: choicesOf(own),
    evidenceRequired: own.evidence,
    requiredAt: {
      high: requirementLevelOf(levels.high),
      mid: requirementLevelOf(levels.mid),
      low: requirementLevelOf(levels.low),
    },
    why: inBoth(own.why, WHY),
    jcstar1Exempt: false,
    jcstar1Criteria: [],
    derivesFrom: [],
    owner: own.sheet === 'vendor' ? 'vendor' : 'applicant',
    selfDeclarationAllowed: false,
    conditionalPassAllowed: true,
    naAllowed: own.notApplicable,
    origin: 'own',
    appliesWhen: null,
  };
}

/** A language that the company left out shows the other one. */
function inBoth(text: CompanyText = {}, otherwise: Bilingual): Bilingual {
  return { ja: text.ja ?? text.en ?? otherwise.ja, en: text.en ?? text.ja ?? otherwise.en };
}

/** The fullest set of choices that the catalogue has for the kind of answer. */
function choicesOf({ answers, notApplicable }: OwnItem): readonly Choice[] {
  const sets = CATALOGUE.filter((item) => item.answerType === answers).map((item) => item.answers);
  const fullest = sets.reduce<readonly Choice[]>((most, set) => (set.length > most.length ? set : most), []);
  return fullest.filter(({ key }) => key !== 'declared' && (notApplicable || key !== 'na'));
}
