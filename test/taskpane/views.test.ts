import { CATALOGUE } from '../../src/core/guide/catalogue';
import { positionLayout } from '../../src/taskpane/views/overview/positionLayout';
import { WORDS } from '../../src/taskpane/text/words.ja';
import { fittingTabs } from '../../src/taskpane/views/shell/fittingTabs';
import { menuIndexAfter } from '../../src/taskpane/views/shell/menuIndexAfter';
import { tabAfter } from '../../src/taskpane/views/shell/tabAfter';

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

test('keys move among the tabs', () => {
  const tabs = ['overview', 'findings', 'guide', 'send'] as const;
  expect(tabAfter(tabs, 'overview', 'ArrowRight')).toBe('findings');
  expect(tabAfter(tabs, 'overview', 'ArrowLeft')).toBe('send');
  expect(tabAfter(tabs, 'send', 'ArrowRight')).toBe('overview');
  expect(tabAfter(tabs, 'guide', 'Home')).toBe('overview');
  expect(tabAfter(tabs, 'guide', 'Enter')).toBeNull();
});

test.each(['PA', 'FA'] as const)('every level and zone has its box inside the picture (%s)', (sector) => {
  const choices = CATALOGUE.find(({ id }) => id === `RISK-${sector}-POS-01`)?.answers ?? [];
  const { boxes, height } = positionLayout(sector, choices, WORDS.pane.position.short, 'ja');
  expect(boxes.map(({ key }) => key).sort()).toEqual(choices.map(({ key }) => key).sort());
  for (const box of boxes) {
    expect(box.x + box.width).toBeLessThanOrEqual(288.001);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});
