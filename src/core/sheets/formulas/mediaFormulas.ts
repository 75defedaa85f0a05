import { DISPOSAL_DATA, TECHNIQUE_GRADES, type Technique } from '../../guide/media';
import { gradeOfTechnique } from '../../rules/disposal/gradeOfTechnique';
import { PLAIN_MEDIUM } from '../../rules/disposal/mediumFacts';
import { methodRank } from '../../rules/disposal/methodRank';
import type { CellWords } from '../cellWords';
import { VERIFICATIONS } from '../../model/changeKinds';
import { KIND_RANGES } from '../life/mediaKinds';
import {
  FOLD_COLUMNS,
  foldCell,
  MEDIA_WORD_COLUMNS,
  MEDIA_WORDS,
  mediaCell,
  stepCell,
  wordCell,
  type FoldColumn,
  type MediaWordColumn,
  type StepColumn,
} from '../life/mediaLayout';
import { digitsFormula, foldFormula, stripFormula } from '../understanding/typedFormulas';
import { wordFormula } from '../understanding/typedFields';
import { all, any, choose, isNotUnderstood, isOneOf, quote } from './expressions';

/** Cells outside the table that its formulas look at. */
export interface MediaSources {
  /** DSP-PRE-01: the company has rules of its own. */
  readonly internalRule: string;
  /** DSP-MET-04: the conditions of cryptographic erase hold. */
  readonly cryptoConditions: string;
}

/** Longest line of joined words that is taken apart again; a window of this width finds each of them. */
const PART = 500;

/** The steps of one medium's row as formulas, one a cell. */
export class MediaSteps {
  private readonly verdictWords: Readonly<Record<'pass' | 'fail', string>>;

  constructor(
    protected readonly row: number,
    protected readonly w: CellWords,
    protected readonly sources: MediaSources,
  ) {
    const word = (key: string) => VERIFICATIONS.find((each) => each.key === key)?.[w.language] ?? key;
    this.verdictWords = { pass: word('pass'), fail: word('fail') };
  }

  /** How a word of the line was understood. */
  protected cell(column: MediaWordColumn): string {
    return wordCell(column, this.row);
  }

  /** The words of the line, joined, folded and taken apart again; "?" for one that is in no list. */
  words(): Readonly<Record<FoldColumn | MediaWordColumn, string>> {
    const [joined, digits, folded] = FOLD_COLUMNS.map((column) => foldCell(column, this.row)) as [
      string,
      string,
      string,
    ];
    const typed = MEDIA_WORD_COLUMNS.map((column) => {
      const cell = mediaCell(column, this.row);
      return `IF(ISERROR(${cell}),"#",${cell})`;
    });
    const word = (column: MediaWordColumn, index: number) => {
      const part = `TRIM(MID(SUBSTITUTE(${folded},"|",REPT(" ",${PART})),${index * PART + 1},${PART}))`;
      return wordFormula(MEDIA_WORDS[column], part, this.w);
    };
    return {
      joined: stripFormula(`(${typed.map((cell) => `SUBSTITUTE(${cell},"|","!")`).join('&"|"&')})`),
      digits: digitsFormula(joined),
      folded: foldFormula(digits),
      ...(Object.fromEntries(
        MEDIA_WORD_COLUMNS.map((column, index) => [column, word(column, index)]),
      ) as Record<MediaWordColumn, string>),
    };
  }

  protected step(column: StepColumn): string {
    return stepCell(column, this.row);
  }

  protected says(column: MediaWordColumn, word: 'yes' | 'no'): string {
    return `${this.cell(column)}=${quote(this.w[word])}`;
  }

  protected saysNot(column: MediaWordColumn, word: 'yes' | 'no'): string {
    return `${this.cell(column)}<>${quote(this.w[word])}`;
  }

  /** Nothing is decided without a kind. */
  protected known(): string {
    return all(`${this.step('kind')}>0`, `ISNUMBER(${this.step('base')})`);
  }

  /** What nobody classified counts as unknown, which is treated as high. */
  protected confidentiality(): string {
    const unknown = DISPOSAL_DATA.confidentiality.find(({ key }) => key === 'unknown');
    const cell = this.cell('confidentiality');
    return `IF(${isNotUnderstood(cell)},${quote(unknown?.[this.w.language] ?? '')},${cell})`;
  }

  protected failed(): string {
    return `${this.cell('verification')}=${quote(this.verdictWords.fail)}`;
  }

  private of(range: string): string {
    return `INDEX(${range},${this.step('kind')})`;
  }

  /** The steps D0–D6 of the policy, one a cell (core: requiredMethod). */
  steps(): Readonly<Record<StepColumn, string>> {
    const [base, outside, purge, raised] = (['base', 'outside', 'purge', 'raised'] as const).map((key) =>
      this.step(key),
    );
    const relaxable = all(
      this.says('reuse', 'yes'),
      this.saysNot('leavesControl', 'yes'),
      this.says('hqAgreed', 'yes'),
    );
    const place = `MATCH(${this.confidentiality()},${KIND_RANGES.confidentialities},0)`;
    const blank = (formula: string) => `IF(${this.known()},${formula},"")`;
    return {
      kind: `IFERROR(MATCH(${this.cell('type')},${KIND_RANGES.words},0),0)`,
      base: `IFERROR(IF(${relaxable},INDEX(${KIND_RANGES.relaxed},${place}),INDEX(${KIND_RANGES.base},${place})),"")`,
      outside: blank(`IF(${all(this.says('leavesControl', 'yes'), `${base}=1`)},2,${base})`),
      purge: blank(
        `IF(${any(`${this.of(KIND_RANGES.purge)}=1`, all(`${this.of(KIND_RANGES.purge)}=2`, this.says('purgeDocumented', 'yes')))},1,0)`,
      ),
      raised: blank(
        choose(
          [
            [all(`${outside}=1`, `${this.of(KIND_RANGES.clear)}=0`), `IF(${purge}=1,2,3)`],
            [all(`${outside}=2`, `${purge}=0`), '3'],
          ],
          `${outside}`,
        ),
      ),
      required: blank(
        choose(
          [
            [
              any(
                `${this.of(KIND_RANGES.stores)}=0`,
                all(this.says('publicOnly', 'yes'), this.says('hqAgreed', 'yes')),
              ),
              '0',
            ],
            [any(this.says('operable', 'no'), all(this.failed(), `${purge}=0`)), '3'],
            [this.failed(), `MIN(3,${raised}+1)`],
          ],
          `${raised}`,
        ),
      ),
      recommended: blank(this.recommended()),
      actual: this.actual(),
      code: this.code(),
    };
  }

  /** D6: destroying is advised for media of middle confidentiality that nobody reuses. */
  private recommended(): string {
    const word = DISPOSAL_DATA.confidentiality.find(({ key }) => key === 'mid')?.[this.w.language] ?? '';
    const excepted = DISPOSAL_DATA.media
      .filter(({ key }) => DISPOSAL_DATA.recommendDestroyExcept.includes(key))
      .map((kind) => `${this.cell('type')}<>${quote(kind[this.w.language])}`);
    const advised = all(
      `${this.step('required')}>0`,
      `${this.cell('confidentiality')}=${quote(word)}`,
      this.saysNot('reuse', 'yes'),
      ...excepted,
    );
    return `IF(${advised},3,${this.step('required')})`;
  }

  /** What the technique amounts to on this medium. */
  private actual(): string {
    const technique = this.cell('technique');
    const crypto = textOfTechnique('cryptoErase', this.w);
    const unmet = methodRank(gradeOfTechnique({ ...PLAIN_MEDIUM, type: 'hdd', technique: 'cryptoErase' }));
    const grade = `INDEX(${KIND_RANGES.grades},${this.step('kind')},MATCH(${technique},${KIND_RANGES.techniques},0))`;
    return choose(
      [
        [any(`${technique}=""`, `${this.step('kind')}=0`), '0'],
        [all(`${technique}=${quote(crypto)}`, `NOT(${this.sources.cryptoConditions})`), String(unmet)],
      ],
      `IFERROR(${grade},0)`,
    );
  }

  /** What becomes of the medium in the verdict (core: assessDisposal). */
  private code(): string {
    const planned = all(isNotUnderstood(this.cell('technique')), isNotUnderstood(this.cell('verification')));
    const weak = all(
      `${this.step('actual')}<${this.step('required')}`,
      `NOT(${planned})`,
      this.saysNot('hqAgreed', 'yes'),
      `NOT(${this.sources.internalRule})`,
    );
    return choose(
      [
        [`${this.cell('type')}=""`, '""'],
        [`NOT(${this.known()})`, '"open"'],
        [weak, '"weak"'],
        [all(this.failed(), `${this.step('required')}>0`), '"failed"'],
        [
          all(
            `NOT(${isOneOf(this.cell('verification'), Object.values(this.verdictWords))})`,
            `${this.step('required')}>0`,
          ),
          '"open"',
        ],
      ],
      '"done"',
    );
  }
}

function textOfTechnique(key: Technique, { language }: CellWords): string {
  return TECHNIQUE_GRADES.get(key)?.[language] ?? key;
}
