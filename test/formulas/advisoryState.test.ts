import { a1 } from '../../src/core/model/address';
import { textOfCell } from '../../src/core/model/cell';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { serialOfDate } from '../../src/core/model/isoDate';
import { decisionOf } from '../../src/core/register/advisories/decisionOf';
import {
  advisoryColumn,
  FIRST_ADVISORY_ROW,
  type AdvisoryField,
} from '../../src/core/sheets/register/advisoryColumns';
import { decisionLine } from '../../src/core/sheets/register/advisoryState';
import {
  ADVISORY_DECISIONS,
  ADVISORY_STATES,
  ADVISORY_TEXT,
  MATCH_WORDS,
} from '../../src/core/sheets/register/advisoryWords';
import { registerTemplate } from '../../src/core/sheets/register/registerTemplate';
import { Book } from './engine/book';

/** 対応の状態 says without the add-in what the command and the pane decide. */
type Row = Partial<Record<AdvisoryField, string | number | null>>;

const DAY = serialOfDate('2026-11-10');
const DECIDED: Row = { decision: '対象外', decidedBy: '花子', decidedOn: DAY, decidedWhy: '別の型' };
const BEFORE = decisionLine(DECIDED);

const CHANGES: readonly Row[] = [
  {},
  { decision: null },
  { decision: '　' },
  { decision: '問題なし' },
  { decision: 'fixed' },
  { decision: ' 対応済み ' },
  { decidedBy: null },
  { decidedBy: '　' },
  { decidedWhy: ' ' },
  { decidedOn: null },
  { decidedOn: '2026/11/10' },
  { askedOn: DAY },
  { askedOn: DAY, askedAbout: BEFORE },
  { askedOn: DAY, askedAbout: BEFORE, decidedWhy: '確認した' },
  { askedOn: DAY, askedAbout: BEFORE, decidedOn: DAY + 1 },
  { askedOn: DAY + 1 },
  { askedOn: DAY - 1 },
];

function expected(row: Row, match: string, language: Language): string {
  const open: Readonly<Record<string, string>> = {
    [MATCH_WORDS.affected[language]]: ADVISORY_STATES.open[language],
    [MATCH_WORDS.check[language]]: ADVISORY_STATES.check[language],
  };
  const given = textOfCell(row.decision ?? null);
  if (given === '' || match === ADVISORY_STATES.withdrawn[language]) return open[match] ?? match;
  const decision = decisionOf(row);
  if ((decision?.on ?? null) === null || decision?.by === '' || decision?.why === '')
    return ADVISORY_STATES.incomplete[language];
  return decision?.isInForce === true ? given : ADVISORY_STATES.again[language];
}

test.each(LANGUAGES)('the formula says what the rules decide (%s)', (language) => {
  const template = registerTemplate(language);
  const sheets = template.sheets.filter(({ key }) => key === 'advisories');
  const book = new Book({ ...template, sheets, names: [] });
  const sheet = ADVISORY_TEXT.sheet[language];
  const matches = [...Object.values(MATCH_WORDS), ADVISORY_STATES.withdrawn].map((word) => word[language]);
  const own = Object.values(ADVISORY_DECISIONS).map((word) => word[language]);
  for (const match of matches)
    for (const change of [...CHANGES, ...own.map((decision) => ({ decision }))]) {
      const row: Row = { ...DECIDED, askedOn: null, askedAbout: null, ...change };
      for (const [field, value] of Object.entries({ ...row, match }))
        book.set(sheet, a1(advisoryColumn(field as AdvisoryField), FIRST_ADVISORY_ROW), value ?? null);
      const shown = book.get(sheet, a1(advisoryColumn('state'), FIRST_ADVISORY_ROW));
      expect([match, row, shown]).toEqual([match, row, expected(row, match, language)]);
    }
});
