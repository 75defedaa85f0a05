import { dateText } from '../../../src/core/model/cellText';

test.each([
  [46600, '2027-08-01'],
  ['2027/2/1', '2027-02-01'],
  ['来月', '来月'],
  [null, ''],
])('dateText(%j)', (value, expected) => expect(dateText(value)).toBe(expected));
