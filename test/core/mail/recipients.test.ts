import { readRecipients } from '../../../src/core/mail/recipients';

test.each([
  ['', [], []],
  ['a@example.com', ['a@example.com'], []],
  ['a@example.com; b@example.co.jp，a@example.com', ['a@example.com', 'b@example.co.jp'], []],
  ['a@example.com\nbad, x@', ['a@example.com'], ['bad', 'x@']],
  ['"a b"@example.com', [], ['"a', 'b"@example.com']],
])('readRecipients(%j)', (text, addresses, refused) =>
  expect(readRecipients(text)).toEqual({ addresses, refused }),
);
