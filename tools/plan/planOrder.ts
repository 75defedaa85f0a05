import type { IsoDate } from '../../src/core/model/isoDate';
import type { Language } from '../../src/core/model/language';
import type { Sector } from '../../src/core/model/terms';
import { dateOfText } from '../../src/core/model/typed/writtenDate';
import { readArguments } from '../readArguments';

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

const MOST_PER_MONTH = 1_000;

/** Reads the arguments of a call; null for a wrong one. */
export function planOrder(given: readonly string[], today: IsoDate): PlanOrder | null {
  const read = readArguments(given, ['en', 'write'], ['cases', 'per-month', 'sector', 'policy', 'on']);
  if (read === null) return null;
  const [register, ...others] = read.paths;
  const on = dateOfText(read.valueOf('on') ?? today);
  const perMonth = Number(read.valueOf('per-month') ?? '10');
  const sector = (read.valueOf('sector') ?? 'PA').toUpperCase();
  if (register === undefined || others.length > 0 || on === null) return null;
  if (!Number.isInteger(perMonth) || perMonth < 1 || perMonth > MOST_PER_MONTH) return null;
  if (sector !== 'PA' && sector !== 'FA') return null;
  return {
    register,
    cases: read.valueOf('cases') ?? null,
    perMonth,
    sector,
    policy: read.valueOf('policy') ?? null,
    on,
    isWriting: read.has('write'),
    language: read.has('en') ? 'en' : 'ja',
  };
}
