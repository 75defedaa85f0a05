import { changeLines } from '../../../src/core/review/changeText';
import { heldCase, rowEdit } from '../../review/heldCase';

test('changes have words in both languages, dates as dates', () => {
  const own = heldCase();
  const reading = own.reading();
  const changes = [
    { kind: 'changed', line: 'cover:headDate', field: 'value', before: 46_349, after: 46_350 },
    { kind: 'added', line: 'SPEC-COM-01', field: 'due', before: null, after: 46_400 },
    { kind: 'removed', line: 'SPEC-COM-01', field: 'evidence', before: '<b>x</b>', after: null },
    { kind: 'changed', line: 'matrix:production', field: 'control', before: '高', after: '中' },
  ] as const;
  expect(changeLines(changes, reading, 'ja').map(({ what, before, after }) => [what, before, after])).toEqual(
    [
      ['責任者の確認日', '2026-11-23', '2026-11-24'],
      ['SPEC-COM-01 期限', '', '2027-01-13'],
      ['SPEC-COM-01 証拠', '<b>x</b>', ''],
      ['本番利用 制御', '高', '中'],
    ],
  );
  expect(changeLines(changes, reading, 'en').map(({ what }) => what)).toEqual([
    'Confirmed on',
    'SPEC-COM-01 Due by',
    'SPEC-COM-01 Evidence',
    'Production use Control',
  ]);
  expect(changeLines(changes, reading, 'ja')[1]?.place).toEqual(
    rowEdit(own, 'SPEC-COM-01', 'due', null).place,
  );
});
