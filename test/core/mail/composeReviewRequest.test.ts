import { buildDraft } from '../../../src/core/mail/buildDraft';
import { composeReviewRequest } from '../../../src/core/mail/composeReviewRequest';
import { mailText } from '../../../src/core/mail/mailText';
import type { ReviewSummary } from '../../../src/core/mail/reviewSummary';
import en from '../../../src/core/mail/texts.en.json';
import ja from '../../../src/core/mail/texts.ja.json';
import { PARSERS } from './readDraft';

const summary: ReviewSummary = {
  status: { state: '審査待ち', next: '本社セキュリティ部門：審査してください。' },
  device: '振動監視ゲートウェイ GW-3000',
  caseId: '2026-001',
  site: '第三製造棟 2 階',
  department: '設備管理課',
  applicant: '山田 太郎',
  levelWord: '高',
  levelReason: { uses: '制御', useCase: '本番利用', matrixWord: '中', isHeld: true },
  criteria: ['生産が 1 日以上止まる', '人身の安全に影響する'],
  progress: [
    { name: 'スペック', done: 12, required: 15 },
    { name: '自社運用', done: 9, required: 9 },
  ],
  missingCount: 3,
  unmet: [
    { itemId: 'SP-08', text: '通信の暗号化', due: '' },
    { itemId: 'SP-09', text: '更新の署名', due: '2026-04-30' },
  ],
  conditions: [{ itemId: 'SP-07', text: '初期パスワードの変更', due: '2026-03-31' }],
  findings: ['スペック!F12　証拠が未記入です'],
  openPoints: ['申請部門責任者の確認がまだです。'],
  fileName: '2026-001_チェックシート.xlsx',
};

test('Japanese: the reviewer sees what it is about and what to do', () => {
  const { subject, text } = composeReviewRequest(summary, 'ja');
  expect(subject).toBe('【レビュー依頼】振動監視ゲートウェイ GW-3000：審査待ち（事業影響度 高）');
  expect(text).toMatchSnapshot();
});

test('English: the reviewer sees what it is about and what to do', () => {
  const { subject, text } = composeReviewRequest({ ...summary, device: 'Gateway', levelWord: 'High' }, 'en');
  expect(subject).toBe('[Review request] Gateway: 審査待ち (business impact: High)');
  expect(text).toMatchSnapshot();
});

test('a complete case without findings has no empty sections', () => {
  const { text } = composeReviewRequest(
    {
      ...summary,
      missingCount: 0,
      unmet: [],
      conditions: [],
      findings: [],
      openPoints: [],
      levelReason: { uses: '制御', useCase: '本番利用', matrixWord: '', isHeld: false },
    },
    'ja',
  );
  expect(text).toContain(ja.complete);
  for (const absent of [
    ja.findingsHeading,
    ja.conditionsHeading,
    ja.unmetHeading,
    ja.onPurpose,
    ja.levelHold,
  ]) {
    expect(text).not.toContain(absent);
  }
});

test('blank values are said to be blank', () => {
  const { subject, text } = composeReviewRequest({ ...summary, device: ' ', site: '' }, 'ja');
  expect(subject).toContain(ja.noDevice);
  expect(text).toContain('設置場所：（未記入）');
});

test('a long list is cut and says so', () => {
  const findings = Array.from({ length: 25 }, (_, i) => `finding ${String(i)}`);
  const { text } = composeReviewRequest({ ...summary, findings }, 'en');
  expect(text).toContain('finding 19\n  (5 more in the workbook.)');
  expect(text).not.toContain('finding 20');
});

const HOSTILE = [
  'x\r\nBcc: evil@x.example\r\n\r\n<b>body</b>',
  'x\nBcc: evil@x.example',
  'x\rBcc: evil@x.example',
  'x\u0085Bcc: evil@x.example',
  'x\u2028Bcc: evil@x.example',
  'x\u2029Bcc: evil@x.example',
  'x\0\u001b[2J',
  '\u202egro.elpmaxe',
  'x\ud842',
  '{device}{level}{nothing}',
  '$& $1 $`',
  '=?UTF-8?B?QmNjOiBldmls?=',
  '<img src=x onerror=alert(1)>',
  'あ'.repeat(32_767),
];

describe.each(HOSTILE.map((value) => [JSON.stringify(value).slice(0, 40), value]))(
  '%s in every field',
  (_, value) => {
    const hostile: ReviewSummary = {
      ...summary,
      device: value,
      caseId: value,
      site: value,
      department: value,
      applicant: value,
      levelWord: value,
      levelReason: { uses: value, useCase: value, matrixWord: value, isHeld: false },
      criteria: [value],
      progress: [{ name: value, done: 1, required: 2 }],
      findings: [value],
      conditions: [{ itemId: value, text: value, due: value }],
      unmet: [{ itemId: value, text: value, due: value }],
      openPoints: [value],
      fileName: value,
    };

    test.each(['ja', 'en'] as const)('adds no header, no line, no markup (%s)', async (language) => {
      const { subject, text } = composeReviewRequest(hostile, language);
      const harmless = composeReviewRequest(
        { ...hostile, ...Object.fromEntries(stringFields(hostile).map((field) => [field, 'x'])) },
        language,
      );
      expect([...subject].length).toBeLessThan(320);
      expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(harmless.text.split('\n').length);
      for (const [, read] of PARSERS) {
        const got = await read(buildDraft({ to: [], subject, text, attachments: [] }));
        expect(got).toMatchObject({ subject, text: text.trimEnd(), to: [], cc: [], bcc: [] });
        expect(got.headerNames).toEqual(['x-unsent', 'subject', 'mime-version', 'content-type']);
      }
    });
  },
);

test('every text exists in both languages and names the same values', () => {
  const valuesOf = (texts: Record<string, string>) =>
    Object.entries(texts).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]);
  expect(valuesOf(en)).toEqual(valuesOf(ja));
});

test('a text that lacks a value is a loud mistake', () => {
  expect(() => mailText('ja', 'missing')).toThrow('count');
});

function stringFields(of: ReviewSummary): string[] {
  return Object.entries(of).flatMap(([field, value]) => (typeof value === 'string' ? [field] : []));
}
