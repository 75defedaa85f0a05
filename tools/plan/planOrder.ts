import type { IsoDate } from '../../src/core/model/isoDate';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import { dateOfText } from '../../src/core/model/typed/writtenDate';

export const USAGE = `usage: npm run -s plan -- REGISTER.xlsx [--cases FOLDER] [--per-month N] [--sector PA|FA]
                        [--policy FILE] [--on YYYY-MM-DD] [--write] [--en]

Proposes cases for the existing devices of a register and prints JSON: {on, counts, groups, incomplete, workbooks}.
既設機器から案件の候補と順序をまとめ、JSON で出力します。

REGISTER     the register workbook; it is not changed without --write
--cases      writes a case workbook for each group into the folder, filled in as far as the lists go;
             a file that is there is not overwritten
--per-month  cases that are assessed in a month, 10 unless given
--sector     kind of the workbooks: PA unless given
--policy     the company's policy, for the workbooks
--write      writes the months into the register, where none stands
--on         the day that counts as today; otherwise the local day
--en         words and workbooks in English; otherwise in Japanese

counts: known = hasCase + excluded + gone + incomplete + planned (devices).
Exit 0, or 2 for a register that cannot be read or a wrong call.`;

export interface PlanOrder {
  readonly register: string;
  readonly cases: string | null;
  readonly perMonth: number;
  readonly sector: Sector;
  readonly policy: string | null;
  readonly on: IsoDate;
  readonly isWriting: boolean;
  readonly language: Language;
}

const WITH_VALUE = ['--cases', '--per-month', '--sector', '--policy', '--on'];
const MOST_PER_MONTH = 1_000;

/** Reads the arguments of a call; null for a wrong one. */
export function planOrder(given: readonly string[], today: IsoDate): PlanOrder | null {
  const values = new Map<string, string>();
  const paths: string[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? '';
    if (WITH_VALUE.includes(argument)) {
      const value = given[(index += 1)];
      if (value === undefined) return null;
      values.set(argument, value);
    } else if (!argument.startsWith('--')) paths.push(argument);
    else if (argument !== '--en' && argument !== '--write') return null;
  }
  const [register, ...others] = paths;
  const on = dateOfText(values.get('--on') ?? today);
  const perMonth = Number(values.get('--per-month') ?? '10');
  const sector = (values.get('--sector') ?? 'PA').toUpperCase();
  if (register === undefined || others.length > 0 || on === null) return null;
  if (!Number.isInteger(perMonth) || perMonth < 1 || perMonth > MOST_PER_MONTH) return null;
  if (sector !== 'PA' && sector !== 'FA') return null;
  return {
    register,
    cases: values.get('--cases') ?? null,
    perMonth,
    sector,
    policy: values.get('--policy') ?? null,
    on,
    isWriting: given.includes('--write'),
    language: given.includes('--en') ? 'en' : 'ja',
  };
}
