import { AdvisoryFault } from '../../../src/core/advisories/advisoryFault';
import { makersWith } from '../../../src/core/advisories/maker/makers';
import { matchDevices } from '../../../src/core/advisories/match/matchDevices';
import { newestOf } from '../../../src/core/advisories/newest';
import { readAdvisoryXml } from '../../../src/workbook/file/advisories/readAdvisoryXml';
import { affectedItem, device, vuldef, vulinfo } from '../../core/advisories/samples';

const CVES = (...cves: readonly string[]): string =>
  `<Related>${cves.map((cve) => `<RelatedItem type="advisory"><Name>CVE</Name><VulinfoID>${cve}</VulinfoID></RelatedItem>`).join('')}</Related>`;
const ITEM = affectedItem('オムロン', 'CJ2M-CPU[][] ファームウェア', 'Ver.2.0より前のバージョン');

const answers = (xml: string, ...devices: readonly ReturnType<typeof device>[]) =>
  matchDevices(newestOf(readAdvisoryXml(xml).advisories), devices, makersWith()).pairs.map(
    ({ match, cves }) => [match, ...cves],
  );

test('an entry of the details: maker, product, versions in Japanese, numbers, score, solution, dates', () => {
  const xml = vuldef(
    vulinfo(
      'JVNDB-2026-000001',
      ITEM,
      `<Impact><Cvss version="3.0"><Severity type="Base">High</Severity><Base>7.5</Base></Cvss></Impact>
       <Solution><SolutionItem><Description>[アップデートする] 2.0 に更新</Description></SolutionItem></Solution>
       ${CVES('CVE-2026-0001')}
       <History><HistoryItem><HistoryNo>1</HistoryNo></HistoryItem><HistoryItem><HistoryNo>2</HistoryNo></HistoryItem></History>
       <DateLastUpdated>2026-01-02T00:00:00+09:00</DateLastUpdated>`,
    ),
  );
  expect(readAdvisoryXml(xml).advisories).toMatchObject([
    {
      id: 'JVNDB-2026-000001',
      version: '2',
      releasedOn: '2026-01-02T00:00:00+09:00',
      vulnerabilities: [
        {
          cve: 'CVE-2026-0001',
          scores: [{ version: '3.0', value: 7.5, products: null }],
          fixes: [{ text: '[アップデートする] 2.0 に更新' }],
        },
      ],
    },
  ]);
  expect(answers(xml, device('Omron', 'CJ2M-CPU31', '1.9'), device('Omron', 'CJ2M-CPU31', '2.0'))).toEqual([
    ['affected', 'CVE-2026-0001'],
    ['not-affected', 'CVE-2026-0001'],
  ]);
});

test('a version that names vulnerabilities counts for these alone', () => {
  const item = affectedItem(
    'Omron',
    'NX102',
    '1.0より前のバージョン（CVE-2026-0001、CVE-2026-0002）',
    '3.0より前のバージョン（CVE-2026-0003）',
  );
  const xml = vuldef(vulinfo('JVNDB-2026-000002', item, CVES('CVE-2026-0001', 'CVE-2026-0003')));
  expect(answers(xml, device('Omron', 'NX102', '2.0'))).toEqual([['affected', 'CVE-2026-0003']]);
  expect(answers(xml, device('Omron', 'NX102', '0.9'))).toEqual([
    ['affected', 'CVE-2026-0001', 'CVE-2026-0003', 'CVE-2026-0002'],
  ]);
});

test('ends of a range as elements, statuses, further conditions', () => {
  const item = (inner: string, attributes = ''): string =>
    `<AffectedItem ${attributes}><Name>Omron</Name><ProductName>NX102</ProductName>${inner}</AffectedItem>`;
  const range =
    '<VersionNumber><RangeBegin operator="ge">1.0</RangeBegin><RangeEnd operator="lt">2.0</RangeEnd></VersionNumber>';
  const of = (affected: string, version: string) =>
    answers(vuldef(vulinfo('JVNDB-2026-000003', affected)), device('Omron', 'NX102', version))[0]?.[0];
  expect(of(item(range), '1.5')).toBe('affected');
  expect(of(item(range), '2.0')).toBe('not-affected');
  expect(of(item(range, 'affectedstatus="notvulnerable"'), '1.5')).toBe('not-affected');
  expect(of(item(range, 'affectedstatus="vulnerable_investigating"'), '1.5')).toBe('check');
  expect(of(item(`${range}<Description>Windows 版のみ</Description>`), '1.5')).toBe('check');
  expect(of(item(''), '1.5')).toBe('check');
});

const RSS = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns:sec="s" xmlns:dcterms="d"><channel><title>x</title></channel>
  <item rdf:about="https://example.org"><title>試験</title><sec:identifier>JVNDB-2026-000001</sec:identifier>
  <sec:references source="CVE" id="CVE-2026-0001">x</sec:references><sec:references id="CWE-1">x</sec:references>
  <sec:cpe version="2.2" vendor="オムロン" product="CJ2M-CPU31">cpe:/h:omron:cj2m-cpu31</sec:cpe>
  <sec:cvss score="9.8" version="3.0" type="Base"/><dcterms:modified>2026-01-02T00:00:00+09:00</dcterms:modified></item></rdf:RDF>`;

test('an entry of a list names no versions: it is never more than "check"', () => {
  expect(answers(RSS, device('Omron', 'CJ2M-CPU31', '2.0'))).toEqual([['check', 'CVE-2026-0001']]);
});

test('the details of an advisory count more than the entry of a list of the same day', () => {
  const details = vuldef(
    vulinfo('JVNDB-2026-000001', ITEM, '<DateLastUpdated>2026-01-02T00:00:00+09:00</DateLastUpdated>'),
  );
  const both = [RSS, details].flatMap((xml) => readAdvisoryXml(xml).advisories);
  expect(newestOf(both).map(({ isOverview }) => isOverview)).toEqual([false]);
  expect(newestOf([...both].reverse()).map(({ isOverview }) => isOverview)).toEqual([false]);
});

test('notices as Atom, with makers and products from their names in CPE', () => {
  const atom = `<feed xmlns="a" xmlns:sec="s"><entry><title>t</title><id>MYJVN-ALT-2026-0001</id><sec:items><sec:item>
    <sec:title>t</sec:title><sec:identifier>MYJVN-ALT-2026-0001-1</sec:identifier><sec:cpe>cpe:/o:omron:nx102_firmware</sec:cpe>
    </sec:item></sec:items></entry><entry><title>t</title><id>MYJVN-ALT-2026-0002</id></entry></feed>`;
  expect(
    readAdvisoryXml(atom).advisories.map(({ id, products }) => [
      id,
      products[0]?.makers[0],
      products[0]?.names[0],
    ]),
  ).toEqual([
    ['MYJVN-ALT-2026-0001-1', 'omron', 'nx102'],
    ['MYJVN-ALT-2026-0002', undefined, undefined],
  ]);
});

test.each([
  ['<VULDEF-Document><Vulinfo>', 'NOT_XML'],
  ['<!DOCTYPE x [<!ENTITY a "b">]><VULDEF-Document/>', 'FORBIDDEN_XML'],
  ['<html><item/></html>', 'NO_ID'],
  ['<html/>', 'NOT_ADVISORY'],
  [vuldef('<Vulinfo/>'), 'NO_ID'],
  ['<a>'.repeat(5_000), 'NOT_XML'],
])('refused with its reason: %.50s', (xml, code) => {
  let said = 'read';
  try {
    readAdvisoryXml(xml);
  } catch (error) {
    said = error instanceof AdvisoryFault ? error.code : String(error);
  }
  expect(said).toBe(code);
});
