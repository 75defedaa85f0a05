import { LANGUAGES, type Language } from '../../../src/core/model/language';
import { attachmentName } from '../../../src/core/mail/attachmentName';
import { buildDraft } from '../../../src/core/mail/buildDraft';
import { composeResult, type ResultSummary } from '../../../src/core/mail/composeResult';
import { composeReturn, type ReturnSummary } from '../../../src/core/mail/composeReturn';
import { composeReviewRequest } from '../../../src/core/mail/composeReviewRequest';
import { composeVendorRequest, type VendorSummary } from '../../../src/core/mail/composeVendorRequest';
import type { Composed } from '../../../src/core/mail/mailBlocks';
import type { ReviewSummary } from '../../../src/core/mail/reviewSummary';
import en from '../../../src/core/mail/texts.en.json';
import ja from '../../../src/core/mail/texts.ja.json';
import { PARSERS } from './readDraft';

const RETURN: ReturnSummary = {
  status: { state: '審査待ち', next: '本社セキュリティ部門：審査してください。' },
  device: '振動監視ゲートウェイ',
  caseId: '2026-001',
  applicant: '佐藤',
  submission: 2,
  levelWord: '高',
  criteria: ['生産が1日以上止まる'],
  rows: [{ itemId: 'SPEC-COM-01', text: '通信の暗号化', comment: '証拠が古い' }],
  fileName: '2026-001.xlsx',
};
const RESULT: ResultSummary = {
  ...RETURN,
  levelReason: '単独で生産を止める',
  verdict: 'conditional',
  reason: '期限までに対応',
  reviewer: '高橋',
  reviewedOn: '2026-11-30',
  unmet: [{ itemId: 'SPEC-COM-02', text: '認証' }],
  conditions: [{ itemId: 'SPEC-COM-04', text: '暗号化', due: '2027-01-15' }],
  duties: ['経営層の承認'],
  liability: ['申請部門は、現場のリスクを負います。'],
};
const VENDOR: VendorSummary = {
  device: 'GW-3000',
  maker: '例示電機',
  model: 'GW-3000A',
  caseId: '2026-001',
  department: '生産技術課',
  applicant: '佐藤',
  due: '2026-12-20',
  count: 24,
  fileName: 'vendor.xlsx',
};
const REQUEST: ReviewSummary = {
  status: { state: '審査待ち', next: '本社セキュリティ部門：審査してください。' },
  device: 'GW-3000',
  caseId: '2026-001',
  submission: 3,
  site: '第二工場',
  department: '生産技術課',
  applicant: '佐藤',
  levelWord: '高',
  criteria: ['生産が1日以上止まる'],
  progress: [{ name: 'スペック', done: 1, required: 2 }],
  missingCount: 1,
  findings: ['未回答'],
  unmet: [],
  openPoints: [],
  levelReason: null,
  conditions: RESULT.conditions,
  fileName: 'a.xlsx',
};

const MAILS: readonly [string, (language: Language) => Composed][] = [
  ['return', (language) => composeReturn(RETURN, language)],
  ['result', (language) => composeResult(RESULT, language)],
  ['vendor request', (language) => composeVendorRequest(VENDOR, language)],
];

describe.each(MAILS)('the %s', (_name, compose) => {
  test.each(LANGUAGES)('reads as it should (%s)', (language) => expect(compose(language)).toMatchSnapshot());
});

test('a request names its submission where the workbook keeps a record', () => {
  expect(composeReviewRequest(REQUEST, 'ja').text).toContain('提出回数：3回目');
  const { submission: _submission, ...unrecorded } = REQUEST;
  expect(composeReviewRequest(unrecorded, 'ja').text).not.toContain('提出回数');
});

test('each verdict says what comes next', () => {
  const next = (['pass', 'conditional', 'hold', 'fail'] as const).map(
    (verdict) =>
      composeResult({ ...RESULT, verdict }, 'en')
        .text.split('WHAT COMES NEXT\n')[1]!
        .split('\n')[0],
  );
  expect(new Set(next).size).toBe(4);
  expect(next[1]).toContain('Do not connect');
});

test('the texts of both languages need the same values', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  expect(Object.keys(en)).toEqual(Object.keys(ja));
  for (const key of Object.keys(ja) as (keyof typeof ja)[])
    expect([key, names(en[key])]).toEqual([key, names(ja[key])]);
});

/** Everything that was ever used to make text do something. */
const HOSTILE = [
  'x\r\nBcc: thief@example.com\r\n\r\n<script>alert(1)</script>',
  '\u2028Bcc: thief@example.com',
  '\u202Exslx.exe',
  '=HYPERLINK("http://thief.example","x")',
  '{device}{count}{value}',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>\u0000\ud800',
  '--boundary--\r\nContent-Type: text/html',
];

/** The summary with one field, however deep, replaced. */
function* poisoned<T>(value: T, poison: string): Generator<T> {
  if (typeof value === 'string') yield poison as T;
  else if (Array.isArray(value)) {
    for (const [index, entry] of (value as unknown[]).entries()) {
      for (const bad of poisoned(entry, poison))
        yield (value as unknown[]).map((old, i) => (i === index ? bad : old)) as T;
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value as Record<string, unknown>)) {
      if (key === 'verdict') continue;
      for (const bad of poisoned(entry, poison)) yield { ...value, [key]: bad };
    }
  }
}

const COMPOSERS: readonly [string, () => Iterable<Composed>][] = HOSTILE.flatMap((poison) =>
  LANGUAGES.flatMap((language): [string, () => Iterable<Composed>][] => [
    [
      'request',
      () => [...poisoned(REQUEST, poison)].map((summary) => composeReviewRequest(summary, language)),
    ],
    ['return', () => [...poisoned(RETURN, poison)].map((summary) => composeReturn(summary, language))],
    ['result', () => [...poisoned(RESULT, poison)].map((summary) => composeResult(summary, language))],
    ['vendor', () => [...poisoned(VENDOR, poison)].map((summary) => composeVendorRequest(summary, language))],
  ]),
);

test('hostile text in any field adds no header, no line, no part and no markup', () => {
  let mails = 0;
  for (const [name, compose] of COMPOSERS) {
    const lines = new Set<number>();
    for (const { subject, text } of compose()) {
      expect(subject).not.toMatch(/[\r\n\u2028\u2029\u202a-\u202e\u0000]/u);
      expect(text).not.toMatch(/[\r\u2028\u2029\u202a-\u202e\u0000]/u);
      expect(text.split('\n').some((line) => /^(Bcc:|Content-Type:|--)/.test(line))).toBe(false);
      lines.add(text.split('\n').length);
      mails += 1;
    }
    // A poisoned value stays on its line, so all mails of a kind are equally long.
    expect([name, lines.size]).toEqual([name, 1]);
  }
  expect(mails).toBeGreaterThan(400);
});

test.each(HOSTILE)('hostile text %# comes out of a mail program as text alone', async (poison) => {
  const { subject, text } = composeResult({ ...RESULT, device: poison, reason: poison }, 'ja');
  const filename = attachmentName(poison, poison, 'ja');
  const bytes = new Uint8Array([1]);
  const raw = buildDraft({
    to: [{ address: 'a@example.com' }],
    subject,
    text,
    attachments: [{ filename, contentType: 'application/octet-stream', bytes }],
  });
  expect(filename).toMatch(/^[^<>:"/\\|?*\u0000-\u001f\u202e]+\.xlsx$/u);
  for (const [, read] of PARSERS) {
    const mail = await read(raw);
    expect(mail.attachments).toHaveLength(1);
    expect(mail.subject).toBe(subject);
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(raw).not.toMatch(/text\/html/i);
  }
});
