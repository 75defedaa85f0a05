import type {
  ChartDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../../src/core/sheets/description';

/** The smallest workbook that uses every feature of a description; each test changes what it needs. */
const CHECKS: SheetDescription = {
  key: 'checks',
  name: '確認 R&D',
  state: 'visible',
  tabColor: '0F6CBD',
  columnWidths: [16, 40, 12.5],
  rows: [
    {
      row: 1,
      height: 30,
      cells: [
        { column: 0, style: 'title', content: { kind: 'text', text: '点検 <1> & "2"' } },
        { column: 2, style: 'link', content: { kind: 'text', text: '方針へ' } },
      ],
    },
    {
      row: 3,
      height: null,
      cells: [
        { column: 0, style: 'heading', content: { kind: 'text', text: '用途' } },
        { column: 1, style: 'heading', content: { kind: 'text', text: '影響度' } },
        { column: 2, style: 'heading', content: { kind: 'text', text: '進捗' } },
      ],
    },
    {
      row: 4,
      height: null,
      cells: [
        { column: 0, style: 'input', content: { kind: 'text', text: '監視' } },
        {
          column: 1,
          style: 'computedCenter',
          content: {
            kind: 'formula',
            formula: `IFERROR(IIOT.IMPACT(用途),IF(用途="監視","低 IIOT.X(",INDEX('方針'!$B$1:$B$3,2)))`,
            cached: '低 IIOT.X(',
          },
        },
        {
          column: 2,
          style: 'percent',
          content: { kind: 'formula', formula: 'COUNTA($A$4:$A$6)/4', cached: 0.75 },
        },
      ],
    },
    {
      row: 5,
      height: null,
      cells: [
        { column: 0, style: 'input', content: { kind: 'text', text: '=1+1' } },
        { column: 1, style: 'text', content: { kind: 'text', text: '  二行\nの文 _x0041_ \u0007😀 ' } },
        {
          column: 2,
          style: 'computed',
          content: { kind: 'formula', formula: 'LEN(A4)=2', cached: true },
        },
      ],
    },
    {
      row: 6,
      height: 40,
      cells: [
        { column: 0, style: 'input', content: { kind: 'text', text: '監視' } },
        { column: 1, style: 'inputDate', content: { kind: 'number', value: 45678 } },
        { column: 2, style: 'inputCount', content: { kind: 'blank' } },
      ],
    },
  ],
  merges: ['A1:B1'],
  freeze: { rows: 3, columns: 1 },
  filter: 'A3:C6',
  validations: [
    {
      range: 'A4:A6',
      rule: { kind: 'list', source: "'方針'!$A$1:$A$3" },
      prompt: { title: '用途', text: '一覧から\n選んでください' },
      error: { title: '一覧外', text: '一覧から選んでください' },
      onError: 'stop',
    },
    {
      range: 'B6',
      rule: { kind: 'date', from: '2020-01-01', to: 'DATE(2099,12,31)' },
      prompt: null,
      error: { title: '日付', text: '日付を入れてください' },
      onError: 'warning',
    },
    {
      range: 'C6',
      rule: { kind: 'wholeNumber', from: 1, to: 9999 },
      prompt: null,
      error: { title: '台数', text: '1〜9999' },
      onError: 'stop',
    },
    {
      range: 'B5',
      rule: { kind: 'textLength', max: 200 },
      prompt: null,
      error: { title: '長さ', text: '200字まで' },
      onError: 'stop',
    },
  ],
  conditionalFormats: [
    {
      range: 'B4:B6',
      rule: {
        kind: 'expression',
        formula: '$B4="高"',
        format: { fontColor: 'B10E1C', fill: 'FDF3F4', bold: true, numberFormat: '"✕ "@' },
      },
    },
    {
      range: 'B4:B6',
      rule: { kind: 'expression', formula: 'LEFT(B4,1)="低"', format: { fontColor: '0E700E' } },
    },
    { range: 'C4', rule: { kind: 'dataBar', color: '0F6CBD' } },
  ],
  links: [{ cell: 'C1', target: "'方針'!A1", tooltip: '方針を開く' }],
  isProtected: true,
  print: {
    pagesTall: null,
    titleRows: '$1:$3',
    twoWide: { titleColumns: '$A:$A' },
    area: 'A1:C6',
    header: '&L点検 && 確認',
    footer: '&R&P / &N',
  },
  activeCell: 'A4',
};

/** The policy sheet's cells are texts; a chart shows those as zero. */
const CHART: ChartDescription = {
  range: 'D1:H10',
  title: '件数 <1>',
  description: '棒グラフ & 表',
  kind: 'bar',
  stacked: false,
  categories: "'方針'!$A$1:$A$3",
  series: [
    {
      name: "'方針'!$A$1",
      values: "'方針'!$B$1:$B$3",
      colors: ['0E700E', 'C58A00', 'B10E1C'],
      hatched: false,
    },
    { name: "'方針'!$A$2", values: "'方針'!$B$1:$B$3", colors: ['0F6CBD'], hatched: true },
  ],
};

const POLICY: SheetDescription = {
  key: 'policy',
  name: '方針',
  state: 'visible',
  tabColor: null,
  columnWidths: [20],
  rows: ['監視', '制御', '安全'].map((text, index) => ({
    row: index + 1,
    height: null,
    cells: [
      { column: 0, style: 'text', content: { kind: 'text', text } },
      { column: 1, style: 'text', content: { kind: 'text', text: ['低', '中', '高'][index] ?? '' } },
    ],
  })),
  merges: [],
  freeze: null,
  filter: null,
  validations: [],
  conditionalFormats: [],
  links: [],
  charts: [CHART],
  ground: 'plain',
  isProtected: false,
  print: { pagesTall: 1, titleRows: null, area: 'A1:B3', header: '', footer: '' },
  activeCell: 'A1',
};

const HIDDEN: SheetDescription = {
  ...POLICY,
  key: 'hidden',
  name: "Kate's lists",
  state: 'veryHidden',
  rows: [],
  charts: [],
};

export const SAMPLE: WorkbookDescription = {
  fileName: 'sample.ja.xlsx',
  language: 'ja',
  title: '点検 <見本>',
  sheets: [CHECKS, POLICY, HIDDEN],
  names: [
    { name: '用途', ref: "'確認 R&D'!$A$4" },
    { name: 'Levels', ref: "'方針'!$B$1:$B$3" },
  ],
  properties: { template: 'sample', templateVersion: '1' },
  pane: { addinId: '6f2b4f3a-1c84-4e36-9d0b-5a7c2e9b41d7', version: '1.0.0.0', store: 'developer' },
};

/** The sample with some fields of its chart replaced. */
export function sampleWithChart(changes: Partial<ChartDescription>): WorkbookDescription {
  const sheets = SAMPLE.sheets.map((sheet) =>
    sheet.key === 'policy' ? { ...sheet, charts: [{ ...CHART, ...changes }] } : sheet,
  );
  return { ...SAMPLE, sheets };
}

/** The sample with some fields of its first sheet replaced. */
export function sampleWith(changes: Partial<SheetDescription>): WorkbookDescription {
  const [first, ...others] = SAMPLE.sheets;
  if (first === undefined) throw new Error('the sample has no sheet');
  return { ...SAMPLE, sheets: [{ ...first, ...changes }, ...others] };
}
