import type { Language } from '../../src/core/model/language';
import { readArguments } from '../readArguments';

export const USAGE = `使い方 / usage: npm run -s assess -- BOOK.xlsx… [--policy FILE]… [--register REGISTER.xlsx] [--en]

Reads filled-in case workbooks and prints a JSON array with one entry per book.
記入済みの案件ブックを読み、1 冊ごとの結果を JSON で出力します。

BOOK        a case workbook; with --register also a folder of them
--policy    a policy file of the company that counts as reference; may be given several times, once for
            each version in force. Only a reference decides who decides (decision.by) and whether
            unrecorded acts count (decision.unrecorded). A book whose policy matches none is held;
            what differs is listed under policy.differs
            基準にする方針のファイル（複数可）。ブックの方針がどれとも一致しないときは判定保留になり、
            違いを policy.differs に出力します
--register  fills this register as well, a new one or the one that is there; what became of the books is
            printed on standard error
--en        errors about the call in English; otherwise in Japanese

policy: null without --policy (the policy is as the workbook states it), else
{version, matches, reference: {version, digest}, differs: [{what, before, after}]};
before is the reference, after the workbook.
Exit 0; 1 where a book could not be read (its entry says why, the others count);
2 for a policy file that is refused or a wrong call.`;

export interface AssessOrder {
  readonly files: readonly string[];
  readonly register: string | null;
  readonly policies: readonly string[];
  readonly language: Language;
}

/** Reads the arguments of a call; null for a wrong one. */
export function assessOrder(given: readonly string[]): AssessOrder | null {
  const read = readArguments(given, ['en'], ['policy', 'register']);
  if (read === null || read.paths.length === 0) return null;
  return {
    files: read.paths,
    register: read.valueOf('register') ?? null,
    policies: read.valuesOf('policy'),
    language: read.has('en') ? 'en' : 'ja',
  };
}
