import fc from '../../seeded';
import { attachmentName } from '../../../src/core/mail/attachmentName';

test.each([
  ['2026-001', '振動監視ゲートウェイ', 'ja', '2026-001_振動監視ゲートウェイ_チェックシート.xlsx'],
  ['2026-001', 'Gateway', 'en', '2026-001_Gateway_checksheet.xlsx'],
  ['', '', 'ja', '案件_チェックシート.xlsx'],
  ['', ' ', 'en', 'case_checksheet.xlsx'],
  ['..', '../../etc/passwd', 'en', 'etc-passwd_checksheet.xlsx'],
  ['C:\\Windows', 'a|b?c*', 'en', 'C-Windows_a-b-c_checksheet.xlsx'],
  ['[Book1]Sheet1', 'a<b>"c"', 'en', 'Book1-Sheet1_a-b-c_checksheet.xlsx'],
  ['con', '', 'en', 'con_checksheet.xlsx'],
  ['CON.x', '', 'en', '_CON.x_checksheet.xlsx'],
  ['com¹.', 'a', 'en', 'com¹_a_checksheet.xlsx'],
  ['nul .txt', '', 'en', '_nul .txt_checksheet.xlsx'],
  ['\u202excod\u200b', 'a\r\nb\0', 'en', 'xcod_a b_checksheet.xlsx'],
  ['か\u3099', 'ｶﾞ', 'ja', 'が_ｶﾞ_チェックシート.xlsx'],
] as const)('%j and %j in %s', (caseId, device, language, expected) => {
  expect(attachmentName(caseId, device, language)).toBe(expected);
});

test('long names are cut between characters', () => {
  const name = attachmentName('x', '𠮷'.repeat(100), 'ja');
  expect(name.length).toBeGreaterThan(78);
  expect(name.length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/𠮷_チェックシート\.xlsx$/u);
});

test('any text gives a name that every system accepts', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('CON', 'aux.', '.', '~$'),
  );
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom('ja', 'en'), (caseId, device, language) => {
      const name = attachmentName(caseId, device, language);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^[^\s.~<>:"/\\|?*[\]\p{C}][^<>:"/\\|?*[\]\p{C}]*\.xlsx$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
    }),
    { numRuns: 2000 },
  );
});
