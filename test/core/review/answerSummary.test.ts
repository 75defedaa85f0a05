import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import type { CaseReading } from '../../../src/core/model/reading';
import { buildDraft } from '../../../src/core/mail/buildDraft';
import { composeResult } from '../../../src/core/mail/composeResult';
import { composeReturn } from '../../../src/core/mail/composeReturn';
import { resultSummary, returnSummary } from '../../../src/core/review/answerSummary';
import { heldCase } from '../../review/heldCase';
import { PARSERS } from '../mail/readDraft';

/** Whatever a reviewer or an applicant may type into any field that an answer quotes. */
const HOSTILE = [
  'x\r\nBcc: victim@example.com',
  '=HYPERLINK("http://evil.example","x")',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe\u202C\u0000',
  '{device}{verdict}',
  '../../etc/passwd|*?',
];
const FIELDS = ['caseId', 'device', 'applicant', 'decisionReason', 'reviewer', 'hqReason'] as const;

test.each(HOSTILE)('%j stays text in mail, headers and file name', async (hostile) => {
  const own = heldCase();
  const base = own.reading();
  const reading: CaseReading = {
    ...base,
    cover: { ...base.cover, hqLevel: '高', ...Object.fromEntries(FIELDS.map((field) => [field, hostile])) },
    rows: base.rows.map((row) =>
      row.itemId === 'SPEC-COM-01'
        ? { ...row, fields: { ...row.fields, hqCheck: '差戻し', hqComment: hostile, requirement: hostile } }
        : row,
    ),
  };
  const assessment = assessCase(reading);
  const returned = returnSummary(reading, assessment, 'ja');
  for (const mail of [
    composeReturn(returned, 'ja'),
    composeResult(resultSummary(reading, assessment, 'ja'), 'ja'),
  ]) {
    const draft = buildDraft({
      to: [{ address: 'a@example.com' }],
      subject: mail.subject,
      text: mail.text,
      attachments: [{ filename: returned.fileName, contentType: 'application/x', bytes: new Uint8Array(3) }],
    });
    for (const [, parse] of PARSERS) {
      const read = await parse(draft);
      expect(read.bcc).toEqual([]);
      expect(read.to).toEqual([{ address: 'a@example.com' }]);
      expect(new Set(read.headerNames)).not.toContain('bcc');
      expect(read.text).not.toMatch(/^Bcc:/m);
      expect(read.subject).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
      const [attached] = read.attachments;
      expect(attached?.filename).toMatch(/^[^<>:"/\\|?*[\]\u0000-\u001f\u202a-\u202e]+\.xlsx$/);
    }
  }
});
