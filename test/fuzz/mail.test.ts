import fc from '../seeded';
import { attachmentName } from '../../src/core/mail/attachmentName';
import { buildDraft } from '../../src/core/mail/buildDraft';
import { composeReviewRequest } from '../../src/core/mail/composeReviewRequest';
import { MailError } from '../../src/core/mail/mailError';
import type { ReviewSummary } from '../../src/core/mail/reviewSummary';
import { anyText } from '../arbitraries/cells';
import { fuzz } from './fuzz';

const HEADERS = ['X-Unsent', 'To', 'Cc', 'Subject', 'MIME-Version', 'Content-Type'];

/** Names of the headers before the first blank line, unfolded. */
function headerNames(eml: string): string[] {
  const [head = ''] = eml.split('\r\n\r\n');
  return head
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.split(':')[0] ?? '');
}

/** What every draft must be, whatever went into it. */
function isSound(eml: string): void {
  expect(/^(?:[\x20-\x7e\t]|\r\n)*$/.test(eml)).toBe(true);
  expect(Math.max(...eml.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  expect(headerNames(eml).filter((name) => !HEADERS.includes(name))).toEqual([]);
}

const hostile = fc.oneof(
  anyText,
  fc.constantFrom(
    'a\r\nBcc: x@example.com',
    '\n.\n',
    '--boundary--',
    '=?utf-8?B?AAAA?=',
    '"; filename=x',
    '../../x',
    'CON',
    '<img src=x onerror=1>',
  ),
);

/** Mostly a good one, so that the other values are what decides. */
const anyAddress = fc.oneof({ weight: 4, arbitrary: fc.constant('a@example.co.jp') }, hostile);

fuzz(
  'a draft of any values is sound, or refused with a reason',
  fc.record({ subject: hostile, text: hostile, filename: hostile, address: anyAddress, name: hostile }),
  ({ subject, text, filename, address, name }) => {
    const attachments = [
      { filename, contentType: 'application/octet-stream', bytes: new Uint8Array([1, 2, 3]) },
    ];
    try {
      isSound(buildDraft({ to: [{ address, name }], subject, text, attachments }));
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
    }
  },
);

const lines = fc.array(hostile, { maxLength: 4 });

fuzz(
  'a request about any case is composed, never refused, and sound',
  fc.record({
    fields: fc.record({
      device: hostile,
      caseId: hostile,
      site: hostile,
      department: hostile,
      applicant: hostile,
      levelWord: hostile,
    }),
    criteria: lines,
    findings: lines,
    language: fc.constantFrom('ja' as const, 'en' as const),
    isOnPurpose: fc.boolean(),
  }),
  ({ fields, criteria, findings, language, isOnPurpose }) => {
    const summary: ReviewSummary = {
      ...fields,
      status: { state: fields.device, next: fields.device },
      criteria,
      findings,
      progress: [{ name: fields.device, done: 1, required: 2 }],
      missingCount: findings.length,
      conditions: findings.map((text) => ({ itemId: text, text, due: text })),
      unmet: findings.map((text) => ({ itemId: text, text, due: isOnPurpose ? text : '' })),
      levelReason: {
        uses: fields.caseId,
        useCase: fields.device,
        matrixWord: fields.device,
        isHeld: isOnPurpose,
      },
      openPoints: isOnPurpose ? findings : [],
      fileName: attachmentName(fields.caseId, fields.device, language),
    };
    const { subject, text } = composeReviewRequest(summary, language);
    expect(subject).not.toMatch(/[\r\n]/);
    const attachments = [
      { filename: summary.fileName, contentType: 'application/octet-stream', bytes: new Uint8Array() },
    ];
    isSound(buildDraft({ to: [], subject, text, attachments }));
  },
  0.5,
);
