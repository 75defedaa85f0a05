import { gradeOfTechnique } from '../../rules/disposal/gradeOfTechnique';
import { PLAIN_MEDIUM } from '../../rules/disposal/mediumFacts';
import { methodRank } from '../../rules/disposal/methodRank';
import { CONFIDENTIALITIES, DISPOSAL_DATA, MEDIA, TECHNIQUE_GRADES } from '../../guide/media';
import type { Policy } from '../../guide/policy';
import { absolute } from '../../model/address';
import type { SheetDraft } from '../sheetDraft';
import type { CaseContext } from '../case/context';
import { KINDS_COLUMN, MEDIA_HEADING_ROW } from './mediaLayout';
import { LIFE_TEXT } from './lifeWords';

const KINDS = [...MEDIA.values()];
const TECHNIQUES = [...TECHNIQUE_GRADES.values()];
const FIRST_ROW = MEDIA_HEADING_ROW + 1;
const FIRST_GRADE = KINDS_COLUMN + 4;
const BASE_ROW = FIRST_ROW + KINDS.length + 1;

const column = (at: number, rows: number, first: number): string =>
  `${absolute(at, first)}:${absolute(at, first + rows - 1)}`;

/** What each kind of medium and technique allows, as ranges that the formulas of the media look into. */
export const KIND_RANGES = {
  words: column(KINDS_COLUMN, KINDS.length, FIRST_ROW),
  stores: column(KINDS_COLUMN + 1, KINDS.length, FIRST_ROW),
  clear: column(KINDS_COLUMN + 2, KINDS.length, FIRST_ROW),
  /** 1 available, 2 where the maker documents it, 0 not. */
  purge: column(KINDS_COLUMN + 3, KINDS.length, FIRST_ROW),
  techniques: `${absolute(FIRST_GRADE, MEDIA_HEADING_ROW)}:${absolute(FIRST_GRADE + TECHNIQUES.length - 1, MEDIA_HEADING_ROW)}`,
  grades: `${absolute(FIRST_GRADE, FIRST_ROW)}:${absolute(FIRST_GRADE + TECHNIQUES.length - 1, FIRST_ROW + KINDS.length - 1)}`,
  confidentialities: column(KINDS_COLUMN, CONFIDENTIALITIES.length, BASE_ROW),
  base: column(KINDS_COLUMN + 1, CONFIDENTIALITIES.length, BASE_ROW),
  /** The base where it is reused inside with HQ's approval (X1, X2). */
  relaxed: column(KINDS_COLUMN + 2, CONFIDENTIALITIES.length, BASE_ROW),
} as const;

/** Writes the ranges; every figure is the rules' own, under the company's policy. */
export function writeKinds(draft: SheetDraft, { language, policy }: CaseContext): void {
  const number = (at: number, row: number, value: number) =>
    draft.put(at, row, 'itemId', { kind: 'number', value });
  draft.text(KINDS_COLUMN, MEDIA_HEADING_ROW, 'itemId', LIFE_TEXT.helper[language]);
  TECHNIQUES.forEach((technique, index) =>
    draft.text(FIRST_GRADE + index, MEDIA_HEADING_ROW, 'itemId', technique[language]),
  );
  KINDS.forEach((kind, index) => {
    const row = FIRST_ROW + index;
    draft.text(KINDS_COLUMN, row, 'itemId', kind[language]);
    number(KINDS_COLUMN + 1, row, kind.hasStorage === false ? 0 : 1);
    number(KINDS_COLUMN + 2, row, kind.clear ? 1 : 0);
    number(KINDS_COLUMN + 3, row, kind.purge === 'ifDocumented' ? 2 : kind.purge ? 1 : 0);
    TECHNIQUES.forEach(({ key: technique }, at) => {
      const medium = { ...PLAIN_MEDIUM, type: kind.key, technique, cryptoConditionsMet: true };
      number(FIRST_GRADE + at, row, methodRank(gradeOfTechnique(medium)));
    });
  });
  CONFIDENTIALITIES.forEach((key, index) => {
    const row = BASE_ROW + index;
    const word = DISPOSAL_DATA.confidentiality.find((each) => each.key === key)?.[language] ?? key;
    draft.text(KINDS_COLUMN, row, 'itemId', word);
    number(KINDS_COLUMN + 1, row, methodRank(policy.disposal.base[key]));
    number(KINDS_COLUMN + 2, row, relaxedRank(key, policy));
  });
}

function relaxedRank(key: (typeof CONFIDENTIALITIES)[number], { disposal }: Policy): number {
  if (key === 'high' && disposal.relaxations.X1) return methodRank('purge');
  if (key === 'mid' && disposal.relaxations.X2) return methodRank('clear');
  return methodRank(disposal.base[key]);
}
