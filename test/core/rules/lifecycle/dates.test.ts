import fc from '../../../seeded';
import { addDays, addMonths, dateOfSerial, serialOfDate } from '../../../../src/core/model/isoDate';
import { dateOfText } from '../../../../src/core/model/typed/writtenDate';
import { nextCheck } from '../../../../src/core/rules/lifecycle/nextCheck';

describe('dates', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46_349, '2026-11-23'],
    [46_349.75, '2026-11-23'],
    [2_958_465, '9999-12-31'],
  ])('serial %d is %s', (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
    expect(serialOfDate(date)).toBe(Math.floor(serial));
  });

  it.each([0, -1, 60, 2_958_466, NaN, Infinity])('serial %d is no date', (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });

  it.each([
    ['2027-02-01', '2027-02-01'],
    ['2027/2/1', '2027-02-01'],
    ['２０２７／２／１', '2027-02-01'],
    ['2027年2月1日', '2027-02-01'],
    ['2027.12.31', '2027-12-31'],
    ['2027/2/30', null],
    ['2/1/2027', null],
    ['soon', null],
  ])('text %s', (text, date) => {
    expect(dateOfText(text)).toBe(date);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2024-02-29', 12, '2025-02-28'],
    ['9999-12-01', 6, null],
  ])('%s + %d months', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('round-trips every serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialOfDate(dateOfSerial(serial)!)).toBe(serial);
      }),
    );
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('nextCheck', () => {
  it.each([
    ['high', null, '2027-02-28'],
    ['mid', 'production', '2027-08-31'],
    ['low', 'production', '2028-08-31'],
    ['low', 'verification', '2027-02-28'],
  ] as const)('%s %s', (level, useCase, date) => {
    expect(nextCheck('2026-08-31', level, useCase)).toBe(date);
  });

  it('comes no later than the end of a trial', () => {
    expect(nextCheck('2026-08-31', 'low', 'verification', undefined, '2026-12-01')).toBe('2026-12-01');
  });
});
