import { serialOf } from '../../../src/preview/excel/serialDate';
import { typedText } from '../../../src/preview/excel/typedText';

const year = new Date().getFullYear();

describe('a text that is typed', () => {
  it.each([
    ['en-US', '12', 12, undefined],
    ['en-US', ' -3.5 ', -3.5, undefined],
    ['en-US', '1e5', 100_000, '0.00E+00'],
    ['en-US', '1,234', 1234, '#,##0'],
    ['en-US', '1,234.5', 1234.5, '#,##0.00'],
    ['en-US', '12%', 0.12, '0%'],
    ['en-US', '12.3%', 0.123, '0.00%'],
    ['en-US', '(5)', -5, undefined],
    ['en-US', '$1,200', 1200, '$#,##0'],
    ['ja-JP', '¥1,200', 1200, '¥#,##0'],
    ['en-US', '1 1/2', 1.5, '# ?/?'],
    ['en-US', 'TRUE', true, undefined],
    ['en-US', 'false', false, undefined],
    ['en-US', '2024-05-06', 45_418, 'm/d/yyyy'],
    ['en-US', '5/6/2024', 45_418, 'm/d/yyyy'],
    ['en-US', '6-May-24', 45_418, 'd-mmm-yy'],
    ['en-US', 'May 6, 2024', 45_418, 'd-mmm-yy'],
    ['ja-JP', '2024/5/6', 45_418, 'yyyy/m/d'],
    ['ja-JP', '2024年5月6日', 45_418, 'yyyy"年"m"月"d"日"'],
    ['en-US', '10:30', 0.4375, 'h:mm'],
    ['en-US', '10:30 PM', 0.9375, 'h:mm AM/PM'],
    ['en-US', '5/6/2024 6:00', 45_418.25, 'm/d/yyyy h:mm'],
    ['en-US', '1/2', serialOf(year, 1, 2), 'd-mmm'],
    ['ja-JP', '1/2', serialOf(year, 1, 2), 'm"月"d"日"'],
  ])('%s %s is %j', (locale, text, value, format) => {
    expect(typedText(text, locale)).toEqual(format === undefined ? { value } : { value, format });
  });

  it.each([
    ['en-US', '１２'],
    ['ja-JP', '２０２４／５／６'],
    ['en-US', '2024年5月6日'],
    ['en-US', '13/13/2024'],
    ['en-US', '2024-02-30'],
    ['en-US', '1,23'],
    ['en-US', '12 %x'],
    ['en-US', '1.2.3'],
    ['en-US', '03-1234-5678'],
    ['en-US', '10:75'],
    ['en-US', '1899-12-31'],
    ['en-US', 'v1'],
    ['ja-JP', '$5'],
  ])('%s %s stays a text', (locale, text) => {
    expect(typedText(text, locale)).toEqual({ value: text });
  });

  it('counts as Excel does around its February 29th of 1900', () => {
    expect([serialOf(1900, 1, 1), serialOf(1900, 2, 28), serialOf(1900, 3, 1)]).toEqual([1, 59, 61]);
  });
});
