import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { placeCase } from '../../src/workbook/place/placeCase';
import { CaseLife } from '../core/status/caseLife';
import { Book } from './engine/book';
import { cellsOf } from './kit/caseBook';
import { workbookCellsOf } from './kit/workbookCellsOf';
import { caseCells } from './shown/caseCells';
import { differences } from './shown/expectation';

/** What the cells of a case show, beside what the rules say of those very cells. */
function differing(life: CaseLife) {
  const book = new Book(life.book);
  const placed = placeCase(workbookCellsOf(book));
  if (placed.kind !== 'case') throw new Error('not a case');
  const { reading } = placed;
  return differences(caseCells({ reading, assessment: assessCase(reading) }), cellsOf(book));
}

test('the cells say the same state and next step through the whole life of a case', async () => {
  const life = new CaseLife();
  const seen: string[] = [];
  const check = () => {
    seen.push(life.status.key);
    expect({ after: seen.join(), differing: differing(life) }).toEqual({ after: seen.join(), differing: [] });
  };
  await life.submit();
  check();
  await life.sendBack('SPEC-COM-01', 'ORG-BCP-01');
  check();
  for (const item of ['SPEC-COM-01', 'ORG-BCP-01']) life.row(item, { hqCheck: '承認' });
  await life.submit();
  await life.decide();
  check();
  life.cover('headName', '鈴木');
  life.cover('headDate', 46_360);
  life.row('RISK-FA-RES-01', { answer: 'はい' });
  check();
  await life.acknowledge();
  check();
  life.answer('settings');
  await life.submit();
  check();
  await life.decide();
  check();
  life.cover('site', '第三工場');
  check();
  life.change('T2');
  check();
  await life.submit();
  check();
  await life.decide('fail');
  check();
  life.change('T4');
  check();
  life.change('T3');
  check();
  expect(seen).toEqual([
    'submitted',
    'returned',
    'acknowledge',
    'acknowledge',
    'settings',
    'settings-check',
    'operation',
    'altered',
    'change',
    'submitted',
    'decided-fail',
    'draft',
    'removing',
  ]);
});
