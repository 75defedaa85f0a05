import fc from '../../../seeded';
import { readJson } from '../../../../src/core/advisories/csaf/readJson';
import { makersWith } from '../../../../src/core/advisories/maker/makers';
import { matchDevices } from '../../../../src/core/advisories/match/matchDevices';
import { newestOf } from '../../../../src/core/advisories/newest';
import { csaf, device, productTree } from '../samples';

const MAKERS = makersWith();
type Known = ReturnType<typeof device>;

function match(documents: readonly object[], ...devices: readonly Known[]) {
  const advisories = newestOf(documents.flatMap((each) => readJson(JSON.stringify(each)).advisories));
  return matchDevices(advisories, devices, MAKERS);
}
const answers = (documents: readonly object[], ...devices: readonly Known[]) =>
  match(documents, ...devices).pairs.map((pair) => pair.match);

const PLC = device('オムロン', 'CJ2M-CPU31', '2.1');
const status = (product_status: object) => [{ cve: 'CVE-2026-1', product_status }];
const RANGES = productTree('Omron', [['CJ2M-CPU[][]', '< 2.0', '2.1', '>= 3.0']]);

test.each([
  ['affected', { known_affected: ['p1'] }],
  ['not-affected', { known_affected: ['p0'] }],
  ['affected', { known_affected: ['p0', 'p1', 'p2'] }],
  // A VEX document: this version is fixed, or was never affected.
  ['not-affected', { fixed: ['p1'] }],
  ['not-affected', { known_not_affected: ['p1'] }],
  ['check', { known_affected: ['p1'], fixed: ['p1'] }],
  // Only other versions are fixed: nobody says what holds for this one.
  ['check', { fixed: ['p2'] }],
  ['check', { under_investigation: ['p1'] }],
  ['not-affected', { under_investigation: ['p2'] }],
])('%s where the document says %j', (expected, product_status) => {
  expect(answers([csaf({ tree: RANGES, vulnerabilities: status(product_status) })], PLC)).toEqual([expected]);
});

test('the strictest of several vulnerabilities counts, with its number and score only', () => {
  const score = (baseScore: number, product: string) => [
    { products: [product], cvss_v3: { version: '3.1', baseScore } },
  ];
  const vulnerabilities = [
    { cve: 'CVE-2026-1', product_status: { known_affected: ['p1'] }, scores: score(5, 'p1') },
    { cve: 'CVE-2026-2', product_status: { known_affected: ['p2'] }, scores: score(9, 'p2') },
  ];
  const [pair] = match([csaf({ tree: RANGES, vulnerabilities })], PLC).pairs;
  expect(pair).toMatchObject({
    match: 'affected',
    cves: ['CVE-2026-1'],
    score: { version: '3.1', value: 5 },
  });
});

test('of each vulnerability the score of CVSS 4.0 counts, of all the highest', () => {
  const scores = (old: number, now: number | null) => [
    {
      products: ['p0'],
      cvss_v3: { version: '3.1', baseScore: old },
      ...(now === null ? {} : { cvss_v4: { version: '4.0', baseScore: now } }),
    },
  ];
  const vulnerabilities = [
    { cve: 'CVE-2026-1', product_status: { known_affected: ['p0'] }, scores: scores(9.8, 5.1) },
    { cve: 'CVE-2026-2', product_status: { known_affected: ['p0'] }, scores: scores(7.5, null) },
  ];
  expect(match([csaf({ vulnerabilities })], PLC).pairs[0]?.score).toEqual({ version: '3.1', value: 7.5 });
});

test('two ranges for one model, of which one holds: a person has to look', () => {
  const tree = productTree('Omron', [
    ['CJ2M-CPU[][]', '<= 2.0'],
    ['CJ2M-CPU[][]', '<= 3.0'],
  ]);
  const [pair] = match(
    [csaf({ tree, vulnerabilities: status({ known_affected: ['p0', 'p1'] }) })],
    PLC,
  ).pairs;
  expect([pair?.match, pair?.judgement.reason]).toEqual(['check', 'TWO_RANGES']);
});

test('branches of one model are no contradiction', () => {
  const tree = productTree('Yokogawa', [['CENTUM VP', '>=R5.01.00|<=R5.04.20', '>=R6.01.00|<=R6.11.10']]);
  const vulnerabilities = status({ known_affected: ['p0', 'p1'] });
  const devices = ['R6.11.10', 'R6.12.00', 'R5.04.20', 'R5.05'].map((version) =>
    device('横河電機', 'CENTUM VP', version),
  );
  expect(answers([csaf({ tree, vulnerabilities })], ...devices)).toEqual([
    'affected',
    'not-affected',
    'affected',
    'not-affected',
  ]);
});

test('models of one name with different ranges: the number decides, without it a person', () => {
  const tree = productTree('Siemens', [
    ['CPU 1511-1 PN (6ES7511-1AK00-0AB0)', '< V2.0'],
    ['CPU 1511-1 PN (6ES7511-1AK01-0AB0)', '< V3.0'],
  ]);
  const vulnerabilities = status({ known_affected: ['p0', 'p1'] });
  const devices = ['6ES7511-1AK00-0AB0', '6ES7511-1AK01-0AB0', 'CPU 1511-1 PN', '6ES7511-1AK09-0AB0'].map(
    (model) => device('シーメンス', model, 'V2.5'),
  );
  expect(
    match([csaf({ tree, vulnerabilities })], ...devices).pairs.map((pair) => [pair.device, pair.match]),
  ).toEqual([
    [0, 'not-affected'],
    [1, 'affected'],
    [2, 'check'],
  ]);
});

test('without a version a device is affected only where all versions are', () => {
  const all = csaf({ id: 'ALL' });
  const some = csaf({ id: 'SOME', tree: productTree('Omron', [['CJ2M-CPU[][]', '< 9.9']]) });
  expect(answers([all, some], device('Omron', 'CJ2M-CPU31'))).toEqual(['affected', 'check']);
});

test('a maker that nobody knows: the very same model number is for a person, another is nothing', () => {
  const devices = [
    device('', 'CJ2M-CPU31', '1'),
    device('謎の商会', 'CJ2M-CPU31', '1'),
    device('謎の商会', 'CJ2H-CPU64', '1'),
  ];
  const { pairs, unmatched } = match([csaf({})], ...devices);
  expect(pairs.map((pair) => [pair.device, pair.match])).toEqual([
    [0, 'check'],
    [1, 'check'],
  ]);
  expect(unmatched).toEqual([
    { device: 0, missing: ['maker'] },
    { device: 2, missing: ['maker-unknown'] },
  ]);
});

test('another maker with the same model number is another device', () => {
  expect(match([csaf({})], device('三菱電機', 'CJ2M-CPU31', '1'))).toEqual({
    pairs: [],
    unmatched: [{ device: 0, missing: ['maker-unknown'] }],
  });
});

test('what a device lacks is said, never "not affected"', () => {
  const devices = [
    device('Omron', ''),
    device('Omron', '不明'),
    device('', ''),
    device('Omron', 'NX102-1200'),
  ];
  expect(match([csaf({})], ...devices)).toEqual({
    pairs: [],
    unmatched: [
      { device: 0, missing: ['model'] },
      { device: 1, missing: ['model'] },
      { device: 2, missing: ['maker', 'model'] },
      { device: 3, missing: ['model-unknown'] },
    ],
  });
});

test('a condition that is not compared leaves it to a person', () => {
  const tree = {
    branches: [
      {
        category: 'vendor',
        name: 'Omron',
        branches: [
          {
            category: 'product_name',
            name: 'CJ2M-CPU31',
            branches: [
              {
                category: 'product_version_range',
                name: 'vers:all/*',
                branches: [
                  { category: 'platform', name: 'Windows', product: { product_id: 'p0', name: 'p0' } },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  expect(answers([csaf({ tree })], PLC)).toEqual(['check']);
});

test('a withdrawn advisory concerns no device', () => {
  expect(answers([csaf({ version: '1' }), csaf({ version: '2', category: 'csaf_withdrawn' })], PLC)).toEqual(
    [],
  );
});

test('the order of files and reading them twice change nothing', () => {
  const documents = [
    csaf({ id: 'A' }),
    csaf({ id: 'B', tree: RANGES, vulnerabilities: status({ known_affected: ['p0'] }) }),
    csaf({ id: 'B', version: '2', tree: RANGES, vulnerabilities: status({ known_affected: ['p1'] }) }),
    csaf({ id: 'C', title: 'one' }),
    csaf({ id: 'C', title: 'another', vulnerabilities: status({ known_affected: [] }) }),
  ];
  const devices = [PLC, device('Omron', 'CJ2M-CPU33', '1.0'), device('', 'X')];
  const expected = match(documents, ...devices);
  fc.assert(
    fc.property(fc.shuffledSubarray([...documents, ...documents], { minLength: 10 }), (shuffled) => {
      expect(match(shuffled, ...devices)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test.each([
  [
    'products that are not in the tree',
    [{ cve: 'CVE-2026-0001', product_status: { known_affected: ['lost'] } }],
  ],
  ['no vulnerabilities', []],
  [
    'one vulnerability of lost products, one that is outside',
    [
      { cve: 'CVE-2026-0001', product_status: { known_affected: ['lost'] } },
      { cve: 'CVE-2026-0002', product_status: { known_affected: ['p0'] } },
    ],
  ],
])(
  'a device among the products is to be checked where the advisory loses its products: %s',
  (_what, vulnerabilities) => {
    const document = csaf({ tree: productTree('Omron', [['CJ2M-CPU31', '< 2']]), vulnerabilities });
    const { pairs } = match([document], device('Omron', 'CJ2M-CPU31', '2.1'));
    expect(pairs.map(({ match, judgement }) => [match, judgement.reason])).toEqual([['check', 'NOT_SAID']]);
    expect(match([document], device('Omron', 'NX102', '2.1')).pairs).toEqual([]);
  },
);
