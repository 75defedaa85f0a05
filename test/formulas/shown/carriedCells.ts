import { a1 } from '../../../src/core/model/address';
import { ITEMS } from '../../../src/core/guide/catalogue';
import { columnOf, type RowField } from '../../../src/core/model/rowFields';
import { isIntakeSheet } from '../../../src/core/model/sheetGroups';
import { earlierAnswers } from '../../../src/core/rules/assessment/earlierAnswers';
import { openConditions } from '../../../src/core/rules/lifecycle/openConditions';
import { latestRound, readRounds, type RoundLine } from '../../../src/core/rules/lifecycle/rounds';
import { LIFE_TEXT } from '../../../src/core/sheets/life/lifeWords';
import { at, type AssessedCase, type Expectation } from './expectation';

const WITH_CARRIED = ['settings', 'operation', 'disposal'];

/** Answers of an earlier phase beside the rows that build on them, and those of the last round of checks. */
export function carriedCells(view: AssessedCase): Expectation[] {
  const { reading } = view;
  const rounds = readRounds(reading);
  const latest = latestRound(rounds);
  const previous = new Map(rounds.filter(({ round }) => round === latest).map((line) => [line.itemId, line]));
  return reading.rows
    .filter(({ sheetKey }) => WITH_CARRIED.includes(sheetKey))
    .flatMap(({ itemId, sheetKey, sheet, row }) => {
      const cell = (field: RowField) => at(sheet, a1(columnOf(sheetKey, field), row));
      const carried = {
        what: `${itemId} carried`,
        cell: cell('carriedAnswer'),
        core: carriedText(itemId, view),
      };
      const line = previous.get(itemId);
      if (sheetKey !== 'operation') return [carried];
      return [
        carried,
        { what: `${itemId} previous`, cell: cell('previousAnswer'), core: previousText(line) },
      ];
    });
}

function carriedText(itemId: string, { reading, assessment }: AssessedCase): string {
  const { language } = reading;
  if (ITEMS.get(itemId)?.derivedBy === 'conditional-items') {
    const atIntake = openConditions(reading, assessment).filter(({ sheetKey }) => isIntakeSheet(sheetKey));
    return LIFE_TEXT.conditionsOpen[language] + String(atIntake.length);
  }
  // Without the record of rounds only the answers of earlier phases are left.
  const { life: _life, ...introduction } = reading;
  return earlierAnswers(introduction, assessment, itemId)
    .map((earlier) => {
      const answer = earlier.answer === '' ? LIFE_TEXT.notAnswered[language] : earlier.answer;
      return `${earlier.itemId}${language === 'ja' ? '：' : ': '}${answer}`;
    })
    .join('\n');
}

function previousText(line: RoundLine | undefined): string {
  const date = line?.date ?? null;
  if (line === undefined || date === null) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${line.answer}\n${year}/${month}/${day} ${line.state}`;
}
