import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import { devicePosition } from '../../../../src/core/rules/assessment/devicePosition';
import { earlierAnswers } from '../../../../src/core/rules/assessment/earlierAnswers';
import type { CaseReading, CellValue } from '../../../../src/core/model/reading';
import { untouchedCase } from '../../../taskpane/standInWorkbook';

const untouched = untouchedCase();

function answered(changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>): CaseReading {
  return {
    ...untouched,
    cover: { ...untouched.cover, uses: '制御', useCase: '本番利用' },
    rows: untouched.rows.map((row) => ({ ...row, fields: { ...row.fields, ...changes[row.itemId] } })),
  };
}

const earlier = (reading: CaseReading, itemId: string) =>
  earlierAnswers(reading, assessCase(reading), itemId);

describe('answers that carry over', () => {
  const reading = answered({
    'SPEC-COM-01': { answer: '設置までに対応', evidence: '12頁', remark: '前段で制限', due: 46600 },
    'RISK-PA-NET-04': { answer: 'SDカード' },
  });

  test('from spec to settings, with evidence, remark and due date, unanswered ones too', () => {
    expect(earlier(reading, 'CFG-COM-01')).toEqual([
      {
        itemId: 'SPEC-COM-01',
        place: { sheet: 'スペック', cell: 'D5' },
        answer: '設置までに対応',
        evidence: '12頁',
        remark: '前段で制限',
        due: '2027-08-01',
      },
      expect.objectContaining({ itemId: 'SPEC-COM-03', answer: '', evidence: '', due: '' }),
    ]);
  });

  test('from in-house to operation', () => {
    expect(earlier(reading, 'OPS-BCP-01').map(({ itemId }) => itemId)).toEqual(['ORG-BCP-01', 'ORG-BCP-02']);
  });

  test('from the removable media of introduction to disposal', () => {
    expect(earlier(reading, 'DSP-IDN-02')).toMatchObject([{ itemId: 'RISK-PA-NET-04', answer: 'SDカード' }]);
    expect(earlier(reading, 'DSP-EXE-02')).toMatchObject([{ itemId: 'RISK-PA-NET-04' }]);
  });

  test('from every row with a condition to the check before the start', () => {
    const conditional = answered({
      'SPEC-COM-01': { answer: '設置までに対応', remark: '前段で制限', due: 46600 },
    });
    const cover = { ...conditional.cover, installDate: 46700 };
    expect(earlier({ ...conditional, cover }, 'CFG-INS-01').map(({ itemId }) => itemId)).toEqual([
      'SPEC-COM-01',
    ]);
  });

  test('nothing where nothing was said before, and nothing of rows that are gone', () => {
    expect(earlier(reading, 'SPEC-COM-01')).toEqual([]);
    expect(earlier(reading, 'no such item')).toEqual([]);
    const without = { ...reading, rows: reading.rows.filter(({ itemId }) => itemId !== 'SPEC-COM-01') };
    expect(earlier(without, 'CFG-COM-01').map(({ itemId }) => itemId)).toEqual(['SPEC-COM-03']);
  });
});

describe('the place of a device', () => {
  const sorted = (keys: readonly string[] | null) => (keys === null ? null : [...keys].sort());
  const position = (answer: CellValue) => devicePosition(answered({ 'RISK-PA-POS-01': { answer } }));
  const [, , two, three] = devicePosition(untouched)?.choices ?? [];

  test.each([
    ['not answered', null, []],
    ['one level', two?.ja ?? '', ['L2']],
    ['several levels, in either language', `${two?.ja}、${three?.en}`, ['L2', 'L3']],
    ['something else', '工場の隅', null],
    ['an error', { error: '#REF!' }, []],
  ])('%s', (_what, answer, chosen) => expect(sorted(position(answer)?.chosen ?? null)).toEqual(chosen));

  test('its cell is known; without the row there is no place', () => {
    expect(position(null)?.place).toEqual({ sheet: 'リスク', cell: 'D13' });
    expect(position(null)?.choices.map(({ key }) => key)).toEqual(['L0', 'L1', 'L2', 'L3', 'L4', 'L5']);
    expect(devicePosition({ ...untouched, rows: [] })).toBeNull();
  });
});
