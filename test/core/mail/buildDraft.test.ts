import fc from '../../seeded';
import { buildDraft } from '../../../src/core/mail/buildDraft';
import type { Draft } from '../../../src/core/mail/draft';
import { encodeWords } from '../../../src/core/mail/encodeWords';
import { MailError } from '../../../src/core/mail/mailError';
import { PARSERS } from './readDraft';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LONG_SUBJECT =
  '【レビュー依頼】第三製造棟 振動監視ゲートウェイ 𠮷野家型 GW-3000（事業影響度 高）の導入審査について、ご確認をお願いいたします';
const LONG_NAME = '案件２０２６第三製造棟振動監視ゲートウェイ髙橋𠮷田導入審査用チェックシート最終版.xlsx';

function pseudoRandomBytes(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 42;
  for (let i = 0; i < size; i++) bytes[i] = (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
  return bytes;
}

const draft: Draft = {
  to: [
    { name: '山田, 太郎 "本社"', address: 'taro.yamada@example.co.jp' },
    { address: 'review@example.com' },
  ],
  cc: [{ name: 'Suzuki, Hanako', address: 'hanako@example.com' }],
  subject: LONG_SUBJECT,
  text: '本社セキュリティ部門　ご担当者様\n\nレビューをお願いいたします。\n.\nFrom here on\n',
  attachments: [{ filename: LONG_NAME, contentType: XLSX, bytes: pseudoRandomBytes(1_000_001) }],
};

const withSubject = (subject: string): Draft => ({ ...draft, subject });
const withRecipient = (name: string, address: string): Draft => ({ ...draft, to: [{ name, address }] });
const withCopy = (address: string): Draft => ({ ...draft, cc: [{ address }] });
const withFile = (filename: string, contentType = XLSX): Draft => ({
  ...draft,
  attachments: [{ filename, contentType, bytes: new Uint8Array([1]) }],
});

test('the example file name is as long as people make them', () => {
  expect([...LONG_NAME].length).toBeGreaterThanOrEqual(40);
});

describe.each(PARSERS)('read by %s', (_, read) => {
  test('a draft comes out as it went in', async () => {
    const got = await read(buildDraft(draft));
    expect(got).toMatchObject({ unsent: true, to: draft.to, cc: draft.cc, bcc: [], subject: LONG_SUBJECT });
    expect(got.text).toBe(draft.text.trimEnd());
    expect(got.attachments.map(({ filename, contentType }) => ({ filename, contentType }))).toEqual([
      { filename: LONG_NAME, contentType: XLSX },
    ]);
    expect(Buffer.compare(got.attachments[0]?.bytes ?? new Uint8Array(), draft.attachments[0]!.bytes)).toBe(
      0,
    );
  });

  test('leaves sender, date, identity and missing recipients to the mail program', async () => {
    const { headerNames } = await read(buildDraft({ ...draft, to: [], cc: [] }));
    for (const name of ['from', 'date', 'message-id', 'to', 'cc', 'bcc']) {
      expect(headerNames).not.toContain(name);
    }
  });

  test('text that looks like markup or an encoded word stays text', async () => {
    const subject = '=?UTF-8?B?QmNjOiBldmls?= <script>alert(1)</script>';
    const got = await read(buildDraft({ ...withFile('a";x="b.xlsx'), subject, text: '<b>bold</b>' }));
    expect(got).toMatchObject({ subject, text: '<b>bold</b>' });
    expect(got.attachments[0]?.filename).toBe('a";x="b.xlsx');
  });

  test('what any draft holds is what is read', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (input) => {
        const got = await read(buildDraft(input));
        expect({ to: got.to, subject: got.subject, text: got.text }).toEqual({
          to: input.to,
          subject: input.subject,
          text: input.text,
        });
        expect(got.attachments).toEqual(
          input.attachments.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('every line is ASCII, ends in CRLF and stays within 78 characters', () => {
  const eml = buildDraft({
    ...draft,
    attachments: [
      { filename: LONG_NAME, contentType: 'application/octet-stream', bytes: pseudoRandomBytes(1000) },
    ],
  });
  expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
});

test('encoded words hold at most 75 characters and whole code points', () => {
  const text = 'あ𠮷x'.repeat(50);
  const words = encodeWords(text);
  const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8'));
  expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
  expect(decoded.join('')).toBe(text);
  expect(decoded.join('')).not.toContain('\ufffd');
});

test('equal drafts are equal files, other drafts have other boundaries', () => {
  const boundary = (eml: string) => /boundary="(.+)"/.exec(eml)?.[1];
  expect(buildDraft(draft)).toBe(buildDraft({ ...draft }));
  expect(boundary(buildDraft(withFile('a.xlsx')))).not.toBe(boundary(buildDraft(withFile('b.xlsx'))));
});

test('a boundary that stands in a part is refused', () => {
  expect(() => buildDraft({ ...withFile('a=_b.xlsx'), boundary: '=_b' })).toThrow(
    new MailError('boundary', 'boundaryInContent'),
  );
});

test.each([
  ['CRLF in the subject', withSubject('ok\r\nBcc: evil@x.example'), 'subject', 'controlCharacter'],
  ['LF in the subject', withSubject('ok\nBcc: evil@x.example'), 'subject', 'controlCharacter'],
  ['CR in the subject', withSubject('ok\rBcc: evil@x.example'), 'subject', 'controlCharacter'],
  ['NUL in the subject', withSubject('ok\0'), 'subject', 'controlCharacter'],
  ['NEL in the subject', withSubject('ok\u0085Bcc: e@x.example'), 'subject', 'controlCharacter'],
  ['line separator in the subject', withSubject('ok\u2028Bcc: e@x.example'), 'subject', 'controlCharacter'],
  ['half a character in the subject', withSubject('ok\ud842'), 'subject', 'brokenCharacter'],
  ['CRLF in a name', withRecipient('A\r\nBcc: e@x.example', 'a@b.example'), 'to', 'controlCharacter'],
  ['override in a name', withRecipient('A\u202egro.x', 'a@b.example'), 'to', 'directionMark'],
  ['CRLF in an address', withRecipient('A', 'a@b.example\r\nBcc: e@x.example'), 'to', 'controlCharacter'],
  ['second address', withRecipient('A', 'a@b.example>,<e@x.example'), 'to', 'badAddress'],
  ['two addresses', withRecipient('A', 'a@b.example,e@x.example'), 'to', 'badAddress'],
  ['no address', withRecipient('A', ''), 'to', 'badAddress'],
  ['no domain', withRecipient('A', 'a@'), 'to', 'badAddress'],
  ['full-width at sign', withRecipient('A', 'a＠b.example'), 'to', 'badAddress'],
  ['space in an address', withRecipient('A', 'a b@c.example'), 'to', 'badAddress'],
  ['overlong address', withRecipient('A', `${'a'.repeat(65)}@b.example`), 'to', 'badAddress'],
  ['bad copy address', withCopy('a@b.example;e@x.example'), 'cc', 'badAddress'],
  ['header in a file name', withFile('a.xlsx"\r\nX-Evil: 1\r\n\r\nboo'), 'filename', 'controlCharacter'],
  ['override in a file name', withFile('a\u202excod.exe'), 'filename', 'directionMark'],
  ['half a character in a file name', withFile('\udfb7.xlsx'), 'filename', 'brokenCharacter'],
  ['parameter in a type', withFile('a.xlsx', 'text/html; charset=x'), 'contentType', 'badContentType'],
  ['header in a type', withFile('a.xlsx', 'text/plain\r\nX-Evil: 1'), 'contentType', 'badContentType'],
  ['escape in the body', { ...draft, text: 'a\u001b[2Jb' }, 'text', 'controlCharacter'],
  ['half a character in the body', { ...draft, text: 'a\ud842' }, 'text', 'brokenCharacter'],
  ['quote in the boundary', { ...draft, boundary: 'a"b' }, 'boundary', 'badBoundary'],
  ['empty boundary', { ...draft, boundary: '' }, 'boundary', 'badBoundary'],
] as const)('refuses %s', (_, input, field, reason) => {
  expect(thrownBy(() => buildDraft(input))).toMatchObject({ name: 'MailError', field, reason });
});

test('a message about a refused value does not repeat the value', () => {
  expect(thrownBy(() => buildDraft(withSubject('secret\r\n')))).toMatchObject({
    message: 'subject: controlCharacter',
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Text for one line: any script, spaces and quotes in any place, nothing that must be refused. */
const anyLine = fc
  .string({ unit: 'binary', maxLength: 120 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ''));
const anyName = anyLine.map((text) => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));
const anyAddress = fc
  .tuple(fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,20}$/), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`);

/** Parsers differ in what they do with spaces at the ends, so those are not compared. */
const trimmed = (text: fc.Arbitrary<string>) => text.map((value) => value.trim());
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  to: fc.array(
    fc.tuple(trimmed(anyName), anyAddress).map(([name, address]) => (name ? { name, address } : { address })),
    { minLength: 1, maxLength: 3 },
  ),
  subject: trimmed(anyLine),
  text: fc.array(trimmed(anyLine), { maxLength: 5 }).map((lines) => lines.join('\n').trim()),
  attachments: fc.array(
    fc.record({
      filename: trimmed(anyName).map((name) => `${name}.xlsx`),
      contentType: fc.constant(XLSX),
      bytes: fc.uint8Array({ maxLength: 300 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
