import { REMOVABLE_MEDIA } from '../../rules/disposal/assessDisposal';
import { CONFIDENTIALITIES, DISPOSAL_DATA, MEDIA } from '../../guide/media';
import { lifeValue } from '../understanding/ruleNames';
import { stepRange, wordRange } from '../life/mediaLayout';
import { LIFE_TEXT, type LifeTextKey } from '../life/lifeWords';
import type { CaseContext } from '../case/context';
import { all, choose, quote } from './expressions';

/** What holds or fails the media of a case (core: assessDisposal). */
function conditions({ language, names: n, words: w }: CaseContext) {
  const count = (code: string) => `COUNTIF(${stepRange('code')},${quote(code)})`;
  const counts = (range: string, words: readonly string[]) =>
    words.map((word) => `COUNTIF(${range},${quote(word)})`).join('+');
  const removable = [...REMOVABLE_MEDIA].map((key) => MEDIA.get(key)?.[language] ?? key);
  const strictest = CONFIDENTIALITIES.filter((key) => key === 'high' || key === 'unknown').map(
    (key) => DISPOSAL_DATA.confidentiality.find((each) => each.key === key)?.[language] ?? key,
  );
  const listed = `${n.removableMedia}<>""`;
  const outsourced = `${n.outsourcedDisposal}=${quote(w.yes)}`;
  return {
    empty: `COUNTIF(${wordRange('type')},"?*")=0`,
    weak: `${count('weak')}>0`,
    failed: `${count('failed')}>0`,
    open: `${count('open')}>0`,
    missing: all(listed, `${counts(wordRange('type'), removable)}=0`),
    outsourced,
    certificate: all(outsourced, `${lifeValue('certificateMatches', language)}<>${quote(w.yes)}`),
    attended: all(
      outsourced,
      `${lifeValue('attended', language)}=${quote(w.no)}`,
      `${counts(wordRange('confidentiality'), strictest)}>0`,
    ),
  };
}

/** Verdict on the media; undecided while none is listed. */
export function mediaVerdictFormula(internalRule: string, context: CaseContext): string {
  const { words: w } = context;
  const is = conditions(context);
  return choose(
    [
      [is.empty, quote(w.undecided)],
      [`OR(${is.weak},${is.failed})`, quote(w.verdicts.fail)],
      [internalRule, quote(w.verdicts.pass)],
      [`OR(${is.open},${is.missing},${is.certificate},${is.attended})`, quote(w.verdicts.hold)],
    ],
    quote(w.verdicts.pass),
  );
}

/** The first thing to see to, in one sentence. */
export function mediaNoteFormula(internalRule: string, contractor: string, context: CaseContext): string {
  const { language, words: w } = context;
  const is = conditions(context);
  const text = (key: LifeTextKey) => quote(LIFE_TEXT[key][language]);
  const rows = `ROWS(${contractor})`;
  return choose(
    [
      [all(is.empty, `NOT(${is.missing})`), text('noteNoMedia')],
      [is.failed, text('noteFailed')],
      [is.weak, text('noteWeak')],
      [internalRule, text('noteOwnRule')],
      [is.missing, text('noteMissing')],
      [is.open, text('noteOpen')],
      [is.certificate, text('noteCertificate')],
      [is.attended, text('noteAttended')],
      [all(is.outsourced, `COUNTIF(${contractor},${quote(w.yes)})<${rows}`), text('noteContractor')],
    ],
    text('noteDone'),
  );
}
