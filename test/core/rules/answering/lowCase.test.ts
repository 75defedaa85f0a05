import { ITEMS } from '../../../../src/core/guide/catalogue';
import type { CheckItem } from '../../../../src/core/guide/item';
import { placeText } from '../../../../src/core/model/placeText';
import type { CaseReading, CellPlace } from '../../../../src/core/model/reading';
import { itemAnsweredAt } from '../../../../src/core/rules/assessment/answerPlace';
import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { nextGap } from '../../../../src/core/rules/assessment/gaps';
import { answerCells } from '../../../../src/core/rules/answering/answerCells';
import { draftEdits, draftOf } from '../../../../src/core/rules/answering/answerDraft';
import { withEdits } from '../../../../src/core/rules/answering/withEdits';
import { untouchedReading } from '../../../review/contradictingCase';

/**
 * What a trial of low impact costs its applicant, counted on an empty template with the default policy: from gap to
 * gap until the intake lacks nothing. Counted by hand before the answer card: about 76 cells and 95 clicks.
 */

/** Storage, in a trial apart from the plant, with little effect; everything else is met. */
const ANSWERS: Readonly<Record<string, string>> = {
  'RISK-PA-USE-01': 'storage',
  'RISK-PA-USE-02': 'no',
  'RISK-PA-USE-03': 'verification',
  'RISK-PA-NET-02': 'no',
  'RISK-PA-SCN-01': 'low',
  'RISK-PA-SCN-02': 'low',
  'RISK-PA-SCN-03': 'low',
  'RISK-PA-SCN-04': 'no',
};

/** The item that the next gap is about, and the cell; null when nothing lacks anything. */
function nextItem(reading: CaseReading): { readonly item: CheckItem; readonly place: CellPlace } | null {
  const next = nextGap({ reading, assessment: assessCase(reading) }, { itemId: null, place: null });
  if (next === null) return null;
  const { gap } = next;
  const itemId = gap.itemId ?? itemAnsweredAt(reading, gap.place);
  return { item: ITEMS.get(itemId ?? '')!, place: gap.place };
}

test('36 cells pass the intake: a click and Enter for each of the 30 choices, or no click at all by keyboard', () => {
  let reading = untouchedReading();
  const cells = new Set<string>();
  const chosen = new Set<string>();
  for (let next = nextItem(reading); next !== null; next = nextItem(reading)) {
    const { item, place } = next;
    const row = reading.rows.find(({ itemId }) => itemId === item.id)!;
    const own = answerCells(reading, row);
    // At low impact nothing but answers is asked for.
    expect(place).toEqual(own.answer.place);
    const answer = ANSWERS[item.id] ?? item.answers[0]?.key ?? '記入済み';
    const edits = draftEdits(item, own, { ...draftOf(item, own), answer }, reading.language);
    expect(edits.length).toBe(1);
    cells.add(placeText(place));
    if (item.answers.length > 0) chosen.add(item.id);
    reading = withEdits(reading, edits);
  }
  expect(assessCase(reading)).toMatchObject({ intake: 'pass', impact: { level: 'low' } });
  expect({ cells: cells.size, choices: chosen.size }).toEqual({ cells: 36, choices: 30 });
});
