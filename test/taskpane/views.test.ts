import { assessCase } from '../../src/core/rules/assessment/assessCase';
import type { CaseAssessment } from '../../src/core/rules/assessment/assessment';
import type { CaseReading, CellValue } from '../../src/core/model/reading';
import { CATALOGUE, ITEMS } from '../../src/core/guide/catalogue';
import { GUIDANCE } from '../../src/core/guide/guidance';
import { findingsOfRow } from '../../src/taskpane/review/findingsOfRow';
import { levelsInBook } from '../../src/taskpane/review/levelsInBook';
import { nextOpenPlace } from '../../src/taskpane/review/openRow';
import { gatesInTheWay, phaseSteps, remainingRows } from '../../src/taskpane/review/phaseSteps';
import { splitGuidance } from '../../src/taskpane/views/guide/splitGuidance';
import { positionLayout } from '../../src/taskpane/views/overview/positionLayout';
import { paneText } from '../../src/taskpane/text/paneText';
import { fittingTabs } from '../../src/taskpane/views/shell/fittingTabs';
import { menuIndexAfter } from '../../src/taskpane/views/shell/menuIndexAfter';
import { untouchedCase } from './standInWorkbook';

const untouched = untouchedCase();

function answered(changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>): CaseReading {
  return {
    ...untouched,
    cover: { ...untouched.cover, uses: '制御', useCase: '本番利用' },
    rows: untouched.rows.map((row) => ({ ...row, fields: { ...row.fields, ...changes[row.itemId] } })),
  };
}

describe('tabs', () => {
  const fit = (room: number, shown: string) => fittingTabs(['a', 'b', 'c', 'd'], shown, room, 40, () => 50);
  test.each([
    [200, 'a', 'abcd', ''],
    [199, 'a', 'abc', 'd'],
    [140, 'a', 'ab', 'cd'],
    [140, 'd', 'ad', 'bc'],
    [10, 'c', 'c', 'abd'],
  ])('%i px, %s is shown: %s in the bar, %s in the menu', (room, shown, inBar, inMenu) =>
    expect(fit(room, shown)).toEqual({ inBar: [...inBar], inMenu: [...inMenu] }),
  );

  test('keys go round in a menu', () => {
    expect(menuIndexAfter(2, 3, 'ArrowDown')).toBe(0);
    expect(menuIndexAfter(0, 3, 'ArrowUp')).toBe(2);
    expect(menuIndexAfter(1, 3, 'End')).toBe(2);
    expect(menuIndexAfter(1, 3, 'x')).toBeNull();
  });
});

describe('phases', () => {
  const states = (next: string) =>
    phaseSteps({ next } as CaseAssessment)
      .map(({ state }) => state)
      .join();
  test.each([
    ['consult', 'here,later,later,later,later'],
    ['intake-risk', 'done,here,later,later,later'],
    ['intake-check', 'done,here,later,later,later'],
    ['settings', 'done,done,here,later,later'],
    ['disposal', 'done,done,done,done,here'],
    ['closed', 'done,done,done,done,done'],
  ])('%s', (next, expected) => expect(states(next)).toBe(expected));

  test('what is left is counted by sheet, and nobody waits for HQ before anything is chosen', () => {
    const assessment = assessCase(untouched);
    expect(remainingRows(assessment, 'intake')).toEqual([
      { sheetKey: 'risk-pa', sheet: 'リスク', count: 19 },
    ]);
    expect(assessment.blockedBy).toContain('IMPACT_PENDING');
    expect(gatesInTheWay(assessment)).toEqual(['SIGNOFF_MISSING']);
  });
});

describe('the guide of a row', () => {
  test.each(['ja', 'en'] as const)('every text with examples gives them one by one (%s)', (language) => {
    const cut = [...GUIDANCE.values()].map((text) => splitGuidance(text[language]));
    expect(cut.filter(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(150);
    expect(cut.filter(({ how }) => how === '' || /証拠の例|Evidence:/.test(how))).toEqual([]);
  });

  test('commas inside brackets divide nothing', () => {
    expect(splitGuidance('確かめます。証拠の例：一覧（表、図）、写し。')).toEqual({
      how: '確かめます。',
      evidence: ['一覧（表、図）', '写し'],
    });
    expect(splitGuidance('Look. Evidence: list (a, b), copy.')).toEqual({
      how: 'Look.',
      evidence: ['list (a, b)', 'copy'],
    });
    expect(splitGuidance('Look.')).toEqual({ how: 'Look.', evidence: [] });
  });

  test('a contradiction is told at both of its ends', () => {
    const reading = answered({
      'SPEC-UPD-01': { answer: '不適合' },
      'SPEC-UPD-02': { answer: '適合', evidence: 'report 3' },
    });
    const assessment = assessCase(reading);
    for (const itemId of ['SPEC-UPD-01', 'SPEC-UPD-02']) {
      const codes = findingsOfRow(itemId, reading, assessment).map(({ finding }) => finding.code);
      expect(codes).toContain('UPDATE_CONTRADICTION');
    }
    expect(findingsOfRow('SPEC-COM-01', reading, assessment).map(({ finding }) => finding.code)).toEqual([
      'UNANSWERED',
    ]);
  });

  test('levels are those of the workbook, and a company that asks otherwise is named', () => {
    const item = ITEMS.get('SPEC-COM-01');
    if (item === undefined) throw new Error('no item');
    expect(levelsInBook(item, untouched, 'ja').isOwn).toBe(false);
    const own = { ...untouched, itemLevels: { [item.id]: ['Required', '推奨', 'x'] } };
    expect(levelsInBook(item, own, 'en')).toEqual({
      levels: { high: 'Required', mid: 'Recommended', low: expect.any(String) as string },
      isOwn: true,
    });
  });

  test('the next open row goes round and leaves out sheets of later phases', () => {
    const reading = answered({});
    const assessment = assessCase(reading);
    expect(nextOpenPlace({ reading, assessment }, '')).toEqual({ sheet: 'リスク', cell: 'F5' });
    expect(nextOpenPlace({ reading, assessment }, 'RISK-PA-DEV-01')).toEqual({ sheet: 'リスク', cell: 'F6' });
    const last = assessment.rows.filter(({ sheetKey }) => sheetKey === 'vendor').at(-1)?.itemId ?? '';
    expect(nextOpenPlace({ reading, assessment }, last)).toEqual({ sheet: 'リスク', cell: 'F5' });
  });
});

test.each(['PA', 'FA'] as const)('every level and zone has its box inside the picture (%s)', (sector) => {
  const choices = CATALOGUE.find(({ id }) => id === `RISK-${sector}-POS-01`)?.answers ?? [];
  const { boxes, height } = positionLayout(sector, choices, paneText('ja').position.short, 'ja');
  expect(boxes.map(({ key }) => key).sort()).toEqual(choices.map(({ key }) => key).sort());
  for (const box of boxes) {
    expect(box.x + box.width).toBeLessThanOrEqual(288.001);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});
