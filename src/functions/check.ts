import { readRow } from '../core/rules/answer/readRow';
import { rowState } from '../core/rules/answer/rowState';
import type { Requirement } from '../core/model/states';
import type { Language } from '../core/model/language';
import { stateText } from '../core/text/stateText';
import { REQUIREMENT_WORDS } from '../core/text/vocabularies';
import { cellValueOf, dateOf, readFlag, readWord, type Argument, type Cell } from './cells';
import { readItem } from './readItem';
import { languageOf } from './readLevel';
import { rowRequirementWords } from './requirementWords';
import { elementwise, type Spill } from './spill';

function requirementWord(cell: Cell, language: Language): { key: Requirement; language: Language } | null {
  return readWord(REQUIREMENT_WORDS, cell, 'requirement', language, rowRequirementWords);
}

/**
 * IIOT.CHECK: 状態 of rows (policy.verdict.requiredItemOutcome).
 * @param required 要否 of the row; blank and 不要 answer nothing
 * @param remark reason, and plan of a correction
 * @param due Excel date or written date
 * @param installDate planned installation
 * @param declaration the vendor's declaration; omitted: the evidence counts
 * @param hqCheck 承認 when HQ approved
 * @param base 要否 without the label, for 免除 rows: a recommended one never fails
 * @param evidenceOptional TRUE where the policy only advises evidence at the level of the case
 * @returns 充足 / 条件 / 未充足 / 未回答 / 不備：… / 対象外 / 免除 / 提案 or blank; a wrong answer is 不備 with the
 *   choices, an unknown id `#VALUE!`
 */
export function check(
  itemId: Argument,
  required: Argument,
  answer: Argument,
  evidence?: Argument,
  remark?: Argument,
  due?: Argument,
  installDate?: Argument,
  declaration?: Argument,
  hqCheck?: Argument,
  base?: Argument,
  evidenceOptional?: Argument,
): Spill {
  const declared = declaration ?? evidence;
  return elementwise(
    [itemId, required, answer, evidence, remark, due, installDate, declared, hqCheck, base, evidenceOptional],
    (
      ...[
        id,
        requiredCell,
        answerCell,
        evidenceCell,
        remarkCell,
        dueCell,
        installCell,
        declaredCell,
        hqCell,
        baseCell,
        optionalCell,
      ]
    ) => {
      const fallback = languageOf(requiredCell);
      const item = readItem(id, fallback);
      const requirement = requirementWord(requiredCell, fallback);
      if (item === null || requirement === null) return '';
      const read = readRow(item, {
        answer: cellValueOf(answerCell),
        evidence: cellValueOf(evidenceCell),
        remark: cellValueOf(remarkCell),
        due: cellValueOf(dueCell),
        declaration: cellValueOf(declaredCell),
        hqCheck: cellValueOf(hqCell),
      });
      const facts = { ...read, evidenceOptional: readFlag(optionalCell, fallback) ?? false };
      const without = requirementWord(baseCell, fallback)?.key ?? 'required';
      const { state, code } = rowState(item, requirement.key, facts, dateOf(installCell), without);
      return stateText(item, state, code, requirement.language);
    },
  );
}
