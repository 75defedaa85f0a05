import type { Bilingual } from '../../model/language';
import { PEOPLE, type RoleKey } from '../notes/people';
import { ITEM_SHEETS } from './sheets';
import { joined, line, named, type Topic } from './topic';

/** The names of roles, in the order of the roles. */
const rolesOf = (keys: readonly RoleKey[]): readonly Bilingual[] =>
  PEOPLE.roles.filter(({ key }) => keys.includes(key));

const PART = {
  R: { ja: '実施', en: 'Does it' },
  A: { ja: '責任', en: 'Accountable' },
  C: { ja: '相談', en: 'Consulted' },
  I: { ja: '報告先', en: 'Informed' },
} as const satisfies Readonly<Record<string, Bilingual>>;
const BETWEEN: Bilingual = { ja: '／', en: '. ' };
const ENUMERATED: Bilingual = { ja: '、', en: ', ' };

/** Who does what, who confirms, and who is liable (guide 4.1.2). */
export const PEOPLE_TOPICS: readonly Topic[] = [
  {
    key: 'roles',
    heading: { ja: 'だれが何をするか', en: 'Who does what' },
    sheets: ITEM_SHEETS.all,
    lines: [
      ...PEOPLE.roles.map((role) => line(role.duties, role)),
      ...PEOPLE.raci.map((duty) => {
        const parts = (['R', 'A', 'C', 'I'] as const).flatMap((part) =>
          duty[part].length === 0 ? [] : [named(PART[part], joined(rolesOf(duty[part]), ENUMERATED))],
        );
        return line(joined(parts, BETWEEN), duty.task);
      }),
    ],
  },
  {
    key: 'signOff',
    heading: { ja: '確認の記録', en: 'Sign-offs' },
    sheets: ITEM_SHEETS.all,
    lines: PEOPLE.signOff.perSheet.map((signOff) =>
      line(joined(signOff.fields, ENUMERATED), signOff, signOff),
    ),
  },
  {
    key: 'liability',
    heading: { ja: '責任の考え方', en: 'Responsibilities and liability' },
    sheets: ITEM_SHEETS.all,
    lines: PEOPLE.liability.rules.map((rule, index) =>
      line(rule, null, { ...(PEOPLE.liability.origin[index] === 'own' ? { origin: 'own' } : {}) }),
    ),
  },
];
