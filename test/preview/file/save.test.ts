import type { IWorkbookData } from '@univerjs/core';
import { LANGUAGES } from '../../../src/core/model/language';
import { SECTORS } from '../../../src/core/model/terms';
import { caseTemplate } from '../../../src/core/sheets/caseTemplate';
import { openXlsx } from '../../../src/preview/file/open';
import { openPackage } from '../../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../../src/workbook/file/read/readWorkbook';
import { writeWorkbook } from '../../../src/workbook/file/write/writeWorkbook';
import { valueAt } from '../../../src/workbook/place/workbookCells';
import { buildPackage, relation } from '../../workbook/file/read/buildPackage';
import {
  changedParts,
  edited,
  furtherEdits,
  NEXT_KEY,
  OPERATION,
  setCell,
  SPEC,
  template,
  text,
} from './gridEdits';

describe('nothing changed', () => {
  it.each(SECTORS.flatMap((sector) => LANGUAGES.map((language) => [sector, language] as const)))(
    'all parts of %s %s stay byte for byte',
    (sector, language) => {
      const bytes = writeWorkbook(caseTemplate(sector, language));
      expect(
        changedParts(
          bytes,
          edited(bytes, () => undefined),
        ),
      ).toEqual([]);
    },
  );
});

describe('cells', () => {
  const values = [
    ['text', { v: 'a <b> & "c"\n_x000D_ 日本', t: 1 }, 'a <b> & "c"\n_x000D_ 日本'],
    ['number', { v: 46500.25, t: 2 }, 46500.25],
    ['boolean', { v: 1, t: 3 }, true],
    ['error', { v: '#N/A', t: 1 }, { error: '#N/A' }],
    ['blank', { v: null }, null],
    ['digits kept as text', { v: '001', t: 1 }, '001'],
    ['text edited over several lines', { v: undefined, p: { body: { dataStream: 'a\rb\r\n' } } }, 'a\nb'],
  ] as const;

  it.each(values)('writes %s and reads it back', (_name, cell, value) => {
    const saved = edited(template, (book) => setCell(book, SPEC, 5, 6, cell));
    const spec = readWorkbook(openPackage(saved)).sheets.find(({ name }) => name === 'スペック');
    expect(spec && valueAt(spec, 5, 6)).toEqual(value);
  });

  it('touches only the sheet with the change, and asks for a calculation', () => {
    const saved = edited(template, (book) => setCell(book, SPEC, 5, 6, { v: '証拠', t: 1 }));
    expect(changedParts(template, saved)).toEqual(expect.arrayContaining([`xl/worksheets/${SPEC}.xml`]));
    expect(changedParts(template, saved).filter((name) => name !== 'xl/workbook.xml')).toEqual([
      `xl/worksheets/${SPEC}.xml`,
    ]);
    expect(text(openPackage(saved).get('xl/workbook.xml'))).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });

  it('writes formulas in their stored form and drops the chain of calculation', () => {
    const bytes = buildPackage({
      sheets: { S: '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData>' },
      workbookRelations: relation('rId7', 'calcChain', 'calcChain.xml'),
      parts: { 'xl/calcChain.xml': '<calcChain/>' },
    });
    const saved = edited(bytes, (book) =>
      setCell(book, 'sheet1', 0, 0, { f: '=IFERROR(IIOT.IMPACT(B1,"IIOT.X("),"低")', v: '低', t: 1 }),
    );
    const parts = openPackage(saved);
    expect(text(parts.get('xl/worksheets/sheet1.xml'))).toContain(
      '<c r="A1" t="str"><f>IFERROR(_xldudf_IIOT_IMPACT(B1,&quot;IIOT.X(&quot;),&quot;低&quot;)</f><v>低</v></c>',
    );
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(text(parts.get('xl/_rels/workbook.xml.rels'))).not.toContain('calcChain');
  });

  it('keeps shared and array formulas that did not change', () => {
    const cells =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">D2:D3</f><v>7</v></c></row>';
    const bytes = buildPackage({ sheets: { S: `<sheetData>${cells}</sheetData>` } });
    const kept = edited(bytes, (book) => setCell(book, 'sheet1', 1, 2, { v: 8 }));
    expect(text(openPackage(kept).get('xl/worksheets/sheet1.xml'))).toContain(
      '<f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">D2:D3</f><v>8</v>',
    );
    // The first of the shared ones has another value: the others still refer to its formula.
    const recalculated = edited(bytes, (book) => setCell(book, 'sheet1', 0, 0, { v: 5 }));
    expect(text(openPackage(recalculated).get('xl/worksheets/sheet1.xml'))).toContain(
      '<f t="shared" ref="A1:A2" si="0">B1</f><v>5</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/>',
    );
    const unshared = edited(bytes, (book) => setCell(book, 'sheet1', 0, 0, { f: '=B9' }));
    expect(text(openPackage(unshared).get('xl/worksheets/sheet1.xml'))).toContain(
      '<f>B9</f><v>1</v></c></row><row r="2"><c r="A2"><f>B2</f>',
    );
  });

  it('gives the same bytes for the same input', () => {
    const change = (book: IWorkbookData): void => setCell(book, SPEC, 5, 6, { v: 1, t: 2, s: { bl: 1 } });
    expect(Buffer.compare(edited(template, change), edited(template, change))).toBe(0);
  });
});

describe('everything else that the grid may change', () => {
  const saved = furtherEdits();
  const again = openXlsx(saved);
  const at = (name: string) => Object.values(again.snapshot.sheets).find((sheet) => sheet.name === name);

  it('keeps new styles, locks, states, sheets, merges and widths', () => {
    const style = at('スペック')?.cellData?.[5]?.[6]?.s;
    expect(typeof style === 'string' ? again.snapshot.styles[style] : style).toMatchObject({
      bl: 1,
      bg: { rgb: '#FF0000' },
      ff: 'Yu Gothic',
    });
    expect(at('スペック')?.cellData?.[5]?.[6]?.custom).toEqual({ locked: false });
    expect([at('設定')?.hidden, at('運用')?.hidden, at('廃棄')?.hidden]).toEqual([0, 1, 1]);
    expect(again.source.sheets.get(OPERATION)).toEqual({ state: 'veryHidden', protection: null });
    expect(again.snapshot.sheetOrder[1]).toBe(NEXT_KEY);
    expect(at('追加 <1>')).toMatchObject({
      mergeData: [{ startRow: 2, endRow: 3 }],
      columnData: { 0: { w: 128 } },
      cellData: { 0: { 0: { v: '新', custom: { locked: false } } } },
    });
  });

  it('keeps names on their sheets although a sheet came before them', () => {
    const { names, sheets } = readWorkbook(openPackage(saved));
    const areas = names.filter(({ name }) => name === '_xlnm.Print_Area');
    expect(areas.length).toBeGreaterThan(5);
    for (const { ref, localSheet } of areas)
      expect(ref).toContain(`'${sheets[localSheet ?? -1]?.name ?? '?'}'!`);
    expect(names.find(({ name }) => name === '新名')?.ref).toBe("'追加 <1>'!$A$1");
  });

  it('keeps rules, custom XML and properties', () => {
    const rules =
      again.snapshot.resources?.map(({ data }) =>
        JSON.stringify((JSON.parse(data) as Record<string, unknown>)[NEXT_KEY]),
      ) ?? [];
    expect(rules[1]).toContain('"formula1":"い,ろ"');
    expect(rules[2]).toContain('"value":"=$A2=\\"x\\""');
    expect(again.source.customXml).toEqual([
      { id: '{11111111-2222-3333-4444-555555555555}', xml: '<case>日本</case>' },
    ]);
    expect(again.source.customProperties.slice(-2)).toEqual([
      { name: 'Seal', value: 'abc & def' },
      { name: 'Count', value: 3 },
    ]);
    expect(again.source.coreProperties.title).toBe('新しい <題>');
  });

  it('goes back to what it was when the additions are taken away', () => {
    const back = edited(saved, (book, { source }) => {
      book.sheetOrder = book.sheetOrder.filter((key) => key !== NEXT_KEY);
      book.sheets = Object.fromEntries(Object.entries(book.sheets).filter(([key]) => key !== NEXT_KEY));
      source.customXml = [];
    });
    const names = [...openPackage(back).keys()];
    expect(names.filter((name) => name.includes('customXml') || name.includes(NEXT_KEY))).toEqual([]);
    expect(openXlsx(back).snapshot.sheetOrder).toEqual(openXlsx(template).snapshot.sheetOrder);
  });
});
