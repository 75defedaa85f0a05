import type { SheetKey } from '../../model/terms';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { all, any, choose, customElseNative, isOneOf, quote } from './expressions';
import { ruleName } from '../understanding/ruleNames';
import { impactPending } from './impactFormulas';

function count(states: string, word: string): string {
  return `COUNTIF(${states},${quote(word)})`;
}

/** Native counterpart of IIOT.VERDICT where some state stands: fail > hold > conditional > pass. */
function nativeVerdict(states: string, w: CellWords): string {
  return choose(
    [
      [`${count(states, w.states.unmet)}>0`, quote(w.verdicts.fail)],
      [
        `${count(states, w.states.unanswered)}+${count(states, `${w.states.incomplete}*`)}>0`,
        quote(w.verdicts.hold),
      ],
      [`${count(states, w.states.condition)}>0`, quote(w.verdicts.conditional)],
    ],
    quote(w.verdicts.pass),
  );
}

/** C6: updates are impossible, yet items on updating (SPEC-UPD-02 to -05) are marked as conforming. */
export function updateContradiction(n: CaseNames, w: CellWords): string {
  return all(
    isOneOf(n.updatable, [w.conformity.nonconform, w.conformity.alternative]),
    any(...n.updateChecks.map((cell) => isOneOf(cell, [w.conformity.conform, w.conformity.declared]))),
  );
}

/** C8: communication protection not applicable although partners are listed. */
export function communicationContradiction(n: CaseNames, w: CellWords): string {
  return all(`${n.communicationProtection}=${quote(w.conformity.na)}`, `${n.partners}<>""`);
}

/** C9: introduction listed media or consumables, disposal denies them. */
export function mediaContradiction(n: CaseNames): string {
  return all(`${n.removableMedia}<>""`, `${n.mediaRemark}<>""`);
}

/** Contradictions that hold a sheet; null where none does. */
function holdOf(sheet: SheetKey, n: CaseNames, w: CellWords): string | null {
  if (sheet === 'spec') return any(updateContradiction(n, w), communicationContradiction(n, w));
  return sheet === 'disposal' ? mediaContradiction(n) : null;
}

/** Verdict of one sheet; contradictions that block hold a sheet that would pass. */
export function sheetVerdictFormula(sheet: SheetKey, states: string, n: CaseNames, w: CellWords): string {
  // Without a state the function could not know the language of the workbook.
  const verdict = choose(
    [[`COUNTIF(${states},"?*")=0`, quote(w.undecided)]],
    customElseNative(`IIOT.VERDICT(${states})`, nativeVerdict(states, w)),
  );
  const hold = holdOf(sheet, n, w);
  if (hold === null) return verdict;
  const blocked = all(hold, `${count(states, w.states.unmet)}=0`, `COUNTIF(${states},"?*")>0`);
  return choose([[blocked, quote(w.verdicts.hold)]], verdict);
}

/** 進捗 of one sheet: share of the rows that count whose state is settled. */
export function progressFormula(states: string, w: CellWords): string {
  const settled = [w.states.satisfied, w.states.condition, w.states.excluded, w.states.exempt];
  const open = [w.states.unmet, w.states.unanswered, `${w.states.incomplete}*`];
  const sum = (words: readonly string[]) => words.map((word) => count(states, word)).join('+');
  const native = choose(
    [[`${sum([...settled, ...open])}=0`, '0']],
    `(${sum(settled)})/(${sum([...settled, ...open])})`,
  );
  return customElseNative(`IIOT.PROGRESS(${states})`, native);
}

/** Required rows of one sheet. */
export function requiredCountFormula(required: string, w: CellWords): string {
  return count(required, w.requirements.required);
}

/** 判定 of the intake review: the worst of three sheets, held while HQ or the head is awaited. */
export function intakeVerdictFormula(sheetVerdicts: readonly string[], n: CaseNames, w: CellWords): string {
  const anyIs = (word: string) => any(...sheetVerdicts.map((cell) => `${cell}=${quote(word)}`));
  return choose(
    [
      [`${n.impactLevel}=${quote(w.undecided)}`, quote(w.verdicts.hold)],
      [anyIs(w.verdicts.fail), quote(w.verdicts.fail)],
      [
        any(
          anyIs(w.verdicts.hold),
          anyIs(w.undecided),
          impactPending(n, w),
          all(`${ruleName('signOffDue', w.language)}=1`, `${n.signedOff}<>${quote(w.yes)}`),
        ),
        quote(w.verdicts.hold),
      ],
      [anyIs(w.verdicts.conditional), quote(w.verdicts.conditional)],
    ],
    quote(w.verdicts.pass),
  );
}
