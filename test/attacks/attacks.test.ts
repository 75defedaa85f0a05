import {
  altered,
  approvedFile,
  outcomeOf,
  partOf,
  RELATIONS,
  WORKBOOK,
  withCell,
  withRow,
  type PartTexts,
} from './attacked';

/** An approved case that somebody altered, and what everybody is told of it. */

let approved: Uint8Array;
beforeAll(async () => {
  approved = await approvedFile();
});

const ONLY = /<definedName name="NAME">[^<]*<\/definedName>/.source;
const name = (parts: PartTexts, named: string, ref: string): string =>
  (parts[WORKBOOK] ?? '').replace(
    new RegExp(ONLY.replace('NAME', named)),
    ref === '' ? '' : `<definedName name="${named}">${ref}</definedName>`,
  );
const sheet = (parts: PartTexts, title: string, change: (xml: string) => string) => {
  const part = partOf(parts, title);
  return { [part]: change(parts[part] ?? '') };
};
const OTHER_ANSWER = '接続する';

test('unaltered, it is approved and intact', async () => {
  expect(await outcomeOf(approved)).toEqual({
    refused: null,
    seal: 'intact',
    state: 'acknowledge',
    intake: 'pass',
    structure: [],
  });
});

describe('names that point elsewhere', () => {
  test.each([
    ['機器名', 'C11', 500, 'AY500'],
    ['用途', 'C5', 502, 'AY502'],
  ])('%s, with the former value where the name points', async (named, at, row, decoy) => {
    const bytes = altered(approved, (parts) => ({
      [WORKBOOK]: name(parts, named, `'表紙'!$${decoy.replace(/\d+/, '')}$${row}`),
      ...sheet(parts, '表紙', (xml) =>
        withRow(withCell(xml, at, named === '用途' ? '制御' : '別の機器'), row, {
          [decoy]: named === '用途' ? '蓄積' : '振動監視ゲートウェイ',
        }),
      ),
    }));
    expect(await outcomeOf(bytes)).toMatchObject({
      state: 'altered',
      intake: 'hold',
      structure: ['MISPLACED_NAME'],
    });
  });

  test('with a label of their own, they are found by the label that stands twice', async () => {
    const bytes = altered(approved, (parts) => ({
      [WORKBOOK]: name(parts, '機器名', "'表紙'!$AY$500"),
      ...sheet(parts, '表紙', (xml) =>
        withRow(withCell(xml, 'C11', '別の機器'), 500, { AX500: '機器名', AY500: '振動監視ゲートウェイ' }),
      ),
    }));
    expect(await outcomeOf(bytes)).toMatchObject({ state: 'altered', structure: ['MISPLACED_NAME'] });
  });

  test('of an answer that rules look at', async () => {
    const bytes = altered(approved, (parts) => ({
      [WORKBOOK]: name(parts, '回答_USE_02', "'リスク'!$AZ$10"),
    }));
    expect(await outcomeOf(bytes)).toMatchObject({ state: 'altered', structure: ['MISPLACED_NAME'] });
  });

  test('for one sheet alone', async () => {
    const bytes = altered(approved, (parts) => ({
      [WORKBOOK]: (parts[WORKBOOK] ?? '').replace(
        '</definedNames>',
        '<definedName name="事業影響度" localSheetId="4">"低"</definedName></definedNames>',
      ),
    }));
    expect(await outcomeOf(bytes)).toMatchObject({
      state: 'altered',
      intake: 'hold',
      structure: ['LOCAL_NAME'],
    });
  });
});

describe('a second table', () => {
  test('beside the answers', async () => {
    const bytes = altered(approved, (parts) =>
      sheet(parts, 'スペック', (xml) =>
        withRow(withCell(xml, 'D5', OTHER_ANSWER), 3, { AA3: '項目ID', AF3: '回答', AG3: '証拠' }),
      ),
    );
    expect((await outcomeOf(bytes)).structure).toContain('SECOND_TABLE');
    expect(await outcomeOf(bytes)).toMatchObject({ state: 'altered', intake: 'hold' });
  });

  test('of levels', async () => {
    const bytes = altered(approved, (parts) =>
      sheet(parts, '使い方', (xml) =>
        withRow(xml, 400, { AA400: '項目ID', AB400: '高', AC400: '中', AD400: '低' }),
      ),
    );
    expect(await outcomeOf(bytes)).toMatchObject({ state: 'altered', structure: ['SECOND_TABLE'] });
  });
});

describe('cells that programs read differently', () => {
  /** The sheet's cells as they were, hidden from who reads the file strictly, before altered ones. */
  const hidden = (parts: PartTexts, wrap: (data: string) => string) =>
    sheet(parts, 'スペック', (xml) => {
      const [data = ''] = /<sheetData>.*<\/sheetData>/s.exec(xml) ?? [];
      return xml.replace(data, wrap(data) + withCell(data, 'D5', OTHER_ANSWER));
    });

  test.each([
    ['an instruction', (data: string) => `<?x ${data}?>`],
    ['a comment', (data: string) => `<!--${data.replaceAll('--', '- -')}-->`],
  ])('%s is no cell: what Excel shows is judged', async (_name, wrap) => {
    const outcome = await outcomeOf(altered(approved, (parts) => hidden(parts, wrap)));
    expect(outcome).toMatchObject({ refused: null, seal: 'changed', state: 'altered' });
  });

  test('two tables of cells are refused', async () => {
    const outcome = await outcomeOf(altered(approved, (parts) => hidden(parts, (data) => data)));
    expect(outcome.refused).toBe('ambiguous');
  });

  test('a second workbook under a relationship that only ends like the real one is not read', async () => {
    const bytes = altered(approved, (parts) => ({
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace(
        /(<Relationships[^>]*>)/,
        '$1<Relationship Id="rIdX" Type="urn:x/officeDocument" Target="xl/second.xml"/>',
      ),
      'xl/second.xml': parts[WORKBOOK] ?? '',
      'xl/_rels/second.xml.rels': parts[RELATIONS] ?? '',
      ...sheet(parts, 'スペック', (xml) => withCell(xml, 'D5', OTHER_ANSWER)),
    }));
    expect(await outcomeOf(bytes)).toMatchObject({ refused: null, seal: 'changed', state: 'altered' });
  });

  test('a workbook that calculates by hand says so', async () => {
    const bytes = altered(approved, (parts) => ({
      [WORKBOOK]: (parts[WORKBOOK] ?? '').replace(/<calcPr[^>]*>/, '<calcPr calcMode="manual"/>'),
      ...sheet(parts, 'スペック', (xml) => withCell(xml, 'D5', OTHER_ANSWER)),
    }));
    expect(await outcomeOf(bytes)).toMatchObject({
      seal: 'changed',
      state: 'altered',
      structure: ['MANUAL_CALCULATION'],
    });
  });
});

describe('a policy that is none', () => {
  const POLICY =
    '<policy xmlns="urn:iiot-checksheets:company-policy:1" version="9.9" digest="">{&quot;format&quot;:&quot;iiot-company-policy/1&quot;,&quot;version&quot;:&quot;9.9&quot;,&quot;author&quot;:&quot;a&quot;,&quot;approvedBy&quot;:&quot;b&quot;,&quot;date&quot;:&quot;2026-01-01&quot;,&quot;reason&quot;:&quot;r&quot;,&quot;changes&quot;:{&quot;label&quot;:{&quot;waives&quot;:{&quot;1&quot;:{&quot;sheets&quot;:[&quot;spec&quot;],&quot;items&quot;:[],&quot;atImpact&quot;:[&quot;mid&quot;]}}}}}</policy>';
  const with_ = (xml: string) =>
    altered(approved, (parts) => ({
      'customXml/c.xml': xml,
      [RELATIONS]: (parts[RELATIONS] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rC9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/customXml/c.xml"/></Relationships>',
      ),
    }));

  test.each([
    ['in a comment', `<x><!-- ${POLICY} --></x>`],
    ['in another element', `<x>${POLICY}</x>`],
  ])('%s', async (_name, xml) => {
    expect(await outcomeOf(with_(xml))).toEqual(await outcomeOf(approved));
  });
});

describe('what was asked and what was required', () => {
  test('a question in other words', async () => {
    const bytes = altered(approved, (parts) =>
      sheet(parts, 'スペック', (xml) => withCell(xml, 'B5', '（別の質問）社内LANに接続しますか。')),
    );
    expect(await outcomeOf(bytes)).toMatchObject({ intake: 'hold', structure: ['QUESTION_CHANGED'] });
  });

  test('★ where no policy waives the item', async () => {
    const bytes = altered(approved, (parts) => sheet(parts, '方針', (xml) => withCell(xml, 'F32', '★')));
    expect(await outcomeOf(bytes)).toMatchObject({ intake: 'hold', structure: ['POLICY_CHANGED'] });
  });
});

test('the seal is lost with its names: approved by nobody', async () => {
  const bytes = altered(approved, (parts) => ({
    [WORKBOOK]: name({ [WORKBOOK]: name(parts, '封印', '') }, '封印_控え', ''),
    ...sheet(parts, 'スペック', (xml) => withCell(xml, 'F6', '別の証拠')),
  }));
  expect(await outcomeOf(bytes)).toMatchObject({ seal: 'unreadable', state: 'altered' });
});

test('without its スペック sheet nothing passes', async () => {
  const bytes = altered(approved, (parts) => ({
    [WORKBOOK]: (parts[WORKBOOK] ?? '')
      .replace(/<sheet name="スペック"[^>]*\/>/, '')
      .replace(/<definedName[^>]*>'スペック'![^<]*<\/definedName>/g, '')
      .replace(/ localSheetId="\d+"/g, ''),
  }));
  const outcome = await outcomeOf(bytes);
  expect(outcome.refused ?? outcome.intake).not.toBe('pass');
});

test('another name beside the day of the seal', async () => {
  const bytes = altered(approved, (parts) => sheet(parts, '封印', (xml) => withCell(xml, 'B6', '社長 一郎')));
  expect(await outcomeOf(bytes)).toMatchObject({ seal: 'unreadable', state: 'altered' });
});
