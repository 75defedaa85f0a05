import { parseRange } from '../../src/core/model/cellRange';
import { boundingRange } from '../../src/workbook/live/read/boundingRange';

test.each([
  ['F5', 'F5'],
  ['F5:F7,A9', 'A5:F9'],
  ["'リスク'!F5", 'F5'],
  ["'リスク'!F5, 'リスク'!3:4", '3:5'],
])('%s lies within %s', (address, range) => expect(boundingRange(address)).toEqual(parseRange(range)));

test.each(['', '#REF!', 'F5,#REF!', '#REF!,F5'])('%s lies nowhere', (address) =>
  expect(boundingRange(address)).toBeNull(),
);
