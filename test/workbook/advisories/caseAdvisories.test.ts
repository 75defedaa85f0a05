import { serialOfDate } from '../../../src/core/model/isoDate';
import { readCaseAdvisories } from '../../../src/workbook/file/register/readCaseAdvisories';
import { csaf, productTree } from '../../core/advisories/samples';
import { csv, emptyRegister, readInto } from '../register/existingLists';
import { decided, typedInto, written } from './writtenAdvisories';

/** What an operation check takes over from the register. */
const LIST = csv(
  '管理番号,機器名,メーカー,型番,バージョン,部署',
  'A-1,盤1,オムロン,CJ2M-CPU31,2.1,製造一課',
  'A-2,盤2,オムロン,CJ2M-CPU33,,製造二課',
  'A-3,盤3,,,,製造二課',
);
const listed = readInto([{ file: 'list.csv', text: LIST }], '2026-10-01').bytes;
const REGISTER = ['IIOT-1', 'IIOT-1', 'IIOT-3'].reduce(
  (bytes, caseNumber, row) => typedInto(bytes, row, { caseNumber }),
  listed,
);
const FIRST = written(
  REGISTER,
  '2026-11-01',
  csaf({ id: 'X-1', version: '1', tree: productTree('Omron', [['CJ2M-CPU[][]', '< 3']]) }),
);

test('what was read, what concerns the case, and what is still open', () => {
  const facts = {
    on: '2026-11-01',
    advisories: 1,
    newest: '2026-01-01',
    isCompared: true,
    affected: 1,
    check: 1,
    closed: 0,
    open: [
      { advisory: 'X-1', due: '2026-11-08' },
      { advisory: 'X-1', due: '2026-11-08' },
    ],
  };
  expect(readCaseAdvisories(FIRST, 'IIOT-1')).toEqual({ kind: 'found', facts });
  const fixed = decided(FIRST, 0, {
    decision: '対応済み',
    decidedBy: '花子',
    decidedOn: serialOfDate('2026-11-02'),
    decidedWhy: '更新した',
  });
  expect(readCaseAdvisories(fixed, 'iiot-1')).toMatchObject({
    facts: { affected: 1, check: 1, closed: 1, open: [{ advisory: 'X-1', due: '2026-11-08' }] },
  });
});

test('a case whose device could not be compared says so', () => {
  expect(readCaseAdvisories(FIRST, 'IIOT-3')).toMatchObject({ facts: { isCompared: false, affected: 0 } });
});

test('an unknown case, and a register without advisories', () => {
  expect(readCaseAdvisories(FIRST, 'IIOT-9')).toEqual({ kind: 'unknownCase' });
  expect(readCaseAdvisories(FIRST, '')).toEqual({ kind: 'unknownCase' });
  expect(readCaseAdvisories(REGISTER, 'IIOT-1')).toEqual({ kind: 'nothingRead' });
  expect(() => readCaseAdvisories(new TextEncoder().encode('x'), 'IIOT-1')).toThrow();
  expect(readCaseAdvisories(emptyRegister('ja'), 'IIOT-1')).toEqual({ kind: 'unknownCase' });
});
