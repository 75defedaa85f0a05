import { openXlsx } from '../../../src/preview/file/open';
import { buildPackage, type BookParts } from '../../workbook/file/read/buildPackage';

type Snapshot = ReturnType<typeof openXlsx>['snapshot'];

const open = (book: BookParts): Snapshot => openXlsx(buildPackage(book)).snapshot;
const resource = (snapshot: Snapshot, name: string): unknown =>
  JSON.parse(snapshot.resources?.find((each) => each.name === name)?.data ?? 'null');

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font><font><b/><i val="0"/><u/><sz val="9"/><color theme="4" tint="-0.25"/><name val="Yu Gothic"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E5"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"><color rgb="FFC8B273"/></left><bottom style="double"/></border></borders>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>
<dxfs count="1"><dxf><font><b/><color rgb="FF0E700E"/></font><fill><patternFill><bgColor rgb="FFF1FAF1"/></patternFill></fill></dxf></dxfs>`;

describe('looks', () => {
  const snapshot = open({
    styles: STYLES,
    sheets: {
      S: '<sheetPr><tabColor rgb="FF0F6CBD"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="16"/><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1" ht="30"><c r="A1" s="1"><v>46349</v></c></row><row r="2" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
  });
  const sheet = snapshot.sheets.sheet1;

  it('maps fonts, fills, borders, alignment and number formats', () => {
    expect(snapshot.styles.x1).toEqual({
      ff: 'Yu Gothic',
      fs: 9,
      bl: 1,
      ul: { s: 1 },
      cl: { rgb: '#2F5597' },
      bg: { rgb: '#FFF9E5' },
      bd: { l: { s: 1, cl: { rgb: '#C8B273' } }, b: { s: 7, cl: { rgb: '#000000' } } },
      ht: 2,
      vt: 1,
      tb: 3,
      pd: { l: 18 },
      n: { pattern: 'yyyy/mm/dd' },
    });
    expect(snapshot.styles.x2?.n).toEqual({ pattern: 'yyyy/m/d' });
  });

  it('maps panes, sizes, hidden rows and columns, merges, tab and gridlines', () => {
    expect(sheet).toMatchObject({
      name: 'S',
      tabColor: '#0F6CBD',
      showGridlines: 0,
      freeze: { xSplit: 1, ySplit: 4, startColumn: 1, startRow: 4 },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
      rowData: { 0: { h: 40, ia: 0 }, 1: { hd: 1 } },
      columnData: { 0: { w: 128 }, 2: { hd: 1 } },
    });
    expect(Object.keys(sheet?.columnData ?? {}).length).toBeLessThan(50);
  });

  it('marks cells that may be edited on a protected sheet', () => {
    expect(sheet?.cellData?.[0]?.[0]).toEqual({ s: 'x1', v: 46349, t: 2, custom: { locked: false } });
  });
});

describe('contents', () => {
  it('maps formulas, kinds of value, links, hidden sheets and names', () => {
    const { snapshot, source } = openXlsx(
      buildPackage({
        sheets: {
          表紙: '<sheetData><row r="1"><c r="A1" t="str"><f>IFERROR(_xldudf_IIOT_IMPACT(A2),&quot;低&quot;)</f><v>高</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="inlineStr"><is><t>1</t></is></c></row></sheetData><sheetProtection sheet="1"/><hyperlinks><hyperlink ref="B1" location="\'S\'!A1"/></hyperlinks>',
          S: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
        },
        before: '<bookViews><workbookView activeTab="1"/></bookViews>',
        after: `<definedNames><definedName name="用途">'表紙'!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'表紙'!$1:$2</definedName></definedNames>`,
      }),
    );
    expect(snapshot.sheets.sheet1?.cellData?.[0]).toEqual({
      0: { s: 'x0', v: '高', t: 1, f: '=IFERROR(IIOT.IMPACT(A2),"低")' },
      1: { s: 'x0', v: 1, t: 3, custom: { link: "'S'!A1" } },
      2: { s: 'x0', v: '#N/A', t: 1 },
      3: { s: 'x0', v: '1', t: 1 },
    });
    expect(snapshot.sheets.sheet2?.cellData?.[1]?.[0]).toEqual({ s: 'x0' });
    expect(Object.values(resource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN') as object)).toEqual([
      {
        id: 'AllDefaultWorkbook/用途',
        name: '用途',
        formulaOrRefString: "'表紙'!$A$1",
        localSheetId: 'AllDefaultWorkbook',
        hidden: false,
      },
    ]);
    expect(snapshot.custom).toEqual({ activeSheet: 'sheet2', fullCalculation: false });
    expect(source.sheets.get('sheet1')).toEqual({ state: 'visible', protection: { sheet: '1' } });
  });
});

describe('rules', () => {
  const validation = (attributes: string, formula: string): unknown => {
    const xml = `<sheetData/><dataValidations count="1"><dataValidation ${attributes} sqref="B2:B3">${formula}</dataValidation></dataValidations>`;
    const after = '<definedNames><definedName name="一覧">S!$A$1:$A$3</definedName></definedNames>';
    return (
      resource(open({ sheets: { S: xml }, after }), 'SHEET_DATA_VALIDATION_PLUGIN') as { sheet1: unknown[] }
    ).sheet1;
  };

  it.each([
    ['type="list"', '<formula1>S!$A$1:$A$3</formula1>', { type: 'list', formula1: '=S!$A$1:$A$3' }],
    ['type="list"', '<formula1>一覧</formula1>', { formula1: '=S!$A$1:$A$3' }],
    ['type="list"', '<formula1>"はい,いいえ"</formula1>', { formula1: 'はい,いいえ' }],
    [
      'type="date" operator="between"',
      '<formula1>36526</formula1><formula2>TODAY()</formula2>',
      { type: 'date', operator: 'between', formula1: '36526', formula2: '=TODAY()' },
    ],
    [
      'type="textLength" operator="lessThanOrEqual"',
      '<formula1>255</formula1>',
      { type: 'textLength', operator: 'lessThanOrEqual', formula1: '255' },
    ],
    ['type="custom"', '<formula1>LEN(B2)&lt;3</formula1>', { type: 'custom', formula1: '=LEN(B2)<3' }],
    [
      'showErrorMessage="1" errorStyle="warning" error="だめ" prompt="P" showInputMessage="1"',
      '',
      { type: 'any', errorStyle: 2, error: 'だめ', prompt: 'P', showInputMessage: true },
    ],
  ])('validation %s %s', (attributes, formula, expected) => {
    expect(validation(attributes, formula)).toMatchObject([
      { ...expected, ranges: [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 }] },
    ]);
  });

  it('gives each cell its own list where the list is relative, as Excel moves it', () => {
    expect(validation('type="list"', '<formula1>$D2:$F2</formula1>')).toMatchObject([
      { formula1: '=$D2:$F2' },
      { formula1: '=$D3:$F3' },
    ]);
  });

  it('maps conditional formats in order of priority', () => {
    const rules =
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1="充足"</formula></cfRule><cfRule type="cellIs" operator="between" dxfId="0" priority="1"><formula>1</formula><formula>3</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:XFD1048576"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF0F6CBD"/></dataBar></cfRule></conditionalFormatting>';
    const found = resource(
      open({ styles: STYLES, sheets: { S: rules } }),
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    );
    const style = { bl: 1, cl: { rgb: '#0E700E' }, bg: { rgb: '#F1FAF1' } };
    expect(found).toMatchObject({
      sheet1: [
        { stopIfTrue: false, rule: { subType: 'formula', value: '=AND(A1>=1,A1<=3)', style } },
        { stopIfTrue: true, rule: { subType: 'formula', value: '=$A1="充足"', style } },
        {
          rule: {
            type: 'dataBar',
            config: {
              min: { type: 'num', value: 0 },
              max: { type: 'num', value: 1 },
              positiveColor: '#0F6CBD',
            },
          },
        },
      ],
    });
  });
});
