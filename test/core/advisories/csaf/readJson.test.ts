import { AdvisoryFault } from '../../../../src/core/advisories/advisoryFault';
import { readJson } from '../../../../src/core/advisories/csaf/readJson';
import type { Advisory } from '../../../../src/core/advisories/advisory';
import { csaf, productTree } from '../samples';

const read = (value: unknown): Advisory => readJson(JSON.stringify(value)).advisories[0]!;

const faultOf = (text: string): string => {
  try {
    readJson(text);
    return 'read';
  } catch (error) {
    return error instanceof AdvisoryFault ? error.code : String(error);
  }
};

test('branches say maker, name, numbers and versions', () => {
  const tree = productTree('Siemens', [['SIMATIC S7-1500', '<V2.9', '>=V3|<V3.1']]);
  const version = tree.branches[0]!.branches![0]!.branches![0]!;
  Object.assign(version.product!, {
    product_identification_helper: { model_numbers: ['6ES7511-*'], skus: ['6ES7512'] },
  });
  expect(read(csaf({ tree })).products).toEqual([
    {
      makers: ['Siemens'],
      names: ['SIMATIC S7-1500'],
      numbers: ['6ES7511-*', '6ES7512'],
      versions: [{ text: '<V2.9', isOne: false }],
      conditions: [],
    },
    {
      makers: ['Siemens'],
      names: ['SIMATIC S7-1500'],
      numbers: [],
      versions: [{ text: '>=V3|<V3.1', isOne: false }],
      conditions: [],
    },
  ]);
});

const FIRMWARE_ON_DEVICE = [
  {
    category: 'vendor',
    name: 'PHOENIX CONTACT GmbH & Co. KG',
    branches: [
      {
        category: 'product_family',
        name: 'Hardware',
        branches: [
          {
            category: 'product_name',
            name: 'FL MGUARD 2102',
            product: {
              product_id: 'hw',
              name: 'FL MGUARD 2102',
              product_identification_helper: { model_numbers: ['1357828'] },
            },
          },
        ],
      },
      {
        category: 'product_family',
        name: 'Firmware',
        branches: [
          {
            category: 'product_version_range',
            name: '<10.5.0',
            product: { product_id: 'fw', name: 'Firmware <10.5.0' },
          },
        ],
      },
    ],
  },
];
const NAME = { product_id: 'both', name: 'Firmware <10.5.0 installed on FL MGUARD 2102' };

test.each([
  [
    '2.0',
    {
      relationships: [
        {
          category: 'installed_on',
          product_reference: 'fw',
          relates_to_product_reference: 'hw',
          full_product_name: NAME,
        },
      ],
    },
  ],
  [
    '2.1',
    {
      product_paths: [
        {
          beginning_product_reference: 'fw',
          full_product_name: NAME,
          subpaths: [{ category: 'installed_on', next_product_reference: 'hw' }],
        },
      ],
    },
  ],
])('a firmware installed on a device has the name of the device (%s)', (format, composed) => {
  const advisory = read(csaf({ format, tree: { branches: FIRMWARE_ON_DEVICE, ...composed } }));
  expect(advisory.products.at(-1)).toEqual({
    makers: ['PHOENIX CONTACT GmbH & Co. KG'],
    names: ['Hardware FL MGUARD 2102', 'FL MGUARD 2102'],
    numbers: ['1357828'],
    versions: [{ text: '<10.5.0', isOne: false }],
    conditions: [],
  });
});

test('scores of 2.0 and of 2.1, fixes with their address, dates of attacks', () => {
  const score = (version: string, baseScore: number) => ({ version, baseScore });
  const [vulnerability] = read(
    csaf({
      format: '2.1',
      vulnerabilities: [
        {
          cve: 'CVE-2026-1',
          first_known_exploitation_dates: [{ date: '2026-01-01T00:00:00Z' }],
          product_status: { known_affected: ['p0'] },
          scores: [{ products: ['p0'], cvss_v3: score('3.1', 7.5) }],
          metrics: [{ products: ['p0'], content: { cvss_v4: score('4.0', 9.3) } }],
          remediations: [
            { category: 'mitigation', details: 'Wait', product_ids: ['p0'] },
            {
              category: 'vendor_fix',
              details: 'Update to 2.0',
              url: 'https://example.org/2',
              product_ids: ['p0'],
            },
            {
              category: 'vendor_fix',
              details: 'Do not click',
              url: 'javascript:alert(1)',
              product_ids: ['p0'],
            },
          ],
        },
      ],
    }),
  ).vulnerabilities;
  expect(vulnerability).toMatchObject({
    isExploited: true,
    scores: [
      { version: '3.1', value: 7.5, products: [0] },
      { version: '4.0', value: 9.3, products: [0] },
    ],
    fixes: [
      { text: 'Update to 2.0 https://example.org/2', products: [0] },
      { text: 'Do not click', products: [0] },
    ],
  });
});

test('a status that the standard does not have is open, a product that is nowhere is doubted', () => {
  const advisory = read(
    csaf({
      vulnerabilities: [{ cve: '', product_status: { maybe_affected: ['p0'], known_affected: ['gone'] } }],
    }),
  );
  expect(advisory.vulnerabilities[0]?.claims).toEqual([{ status: 'open', product: 0 }]);
  expect(advisory.doubts).toEqual([{ code: 'UNKNOWN_PRODUCT', value: 'gone' }]);
});

test.each([
  ['by its category', { category: 'csaf_withdrawn' }],
  ['by its title', { title: 'Withdrawn: A test' }],
  ['replaced', { category: 'csaf_superseded' }],
])('withdrawn %s', (_how, given) => {
  expect(read(csaf(given)).isWithdrawn).toBe(true);
});

test('a list of documents, and a bundle by MyJVN', () => {
  expect(readJson(JSON.stringify([csaf({ id: 'A' }), csaf({ id: 'B' })])).advisories).toHaveLength(2);
  const bundle = {
    type: 'bundle',
    objects: [{ type: 'x' }, { 'VULDEF-Document': [csaf({ id: 'JVNDB-2026-000001' })] }],
  };
  expect(readJson(JSON.stringify(bundle)).advisories.map(({ id }) => id)).toEqual(['JVNDB-2026-000001']);
});

test('the catalogue of exploited vulnerabilities', () => {
  const catalogue = {
    catalogVersion: '2026.01.01',
    dateReleased: '2026-01-01T00:00:00Z',
    vulnerabilities: [{ cveID: 'CVE-2026-0001', vendorProject: 'Omron', product: 'CJ2M' }],
  };
  const { exploited } = readJson(JSON.stringify(catalogue));
  expect([...exploited[0]!.cves]).toEqual(['CVE-2026-0001']);
});

const deep = (levels: number): string => {
  const open = '{"category":"product_family","name":"x","branches":['.repeat(levels);
  return `{"document":{"csaf_version":"2.0","tracking":{"id":"D"}},"product_tree":{"branches":[${open}${']}'.repeat(levels)}]},"vulnerabilities":[]}`;
};
const relation = (id: string, on: string) => ({
  product_reference: on,
  relates_to_product_reference: 'p0',
  full_product_name: { product_id: id, name: id },
});

test.each([
  ['{"document":', 'NOT_JSON'],
  ['{}', 'NOT_ADVISORY'],
  ['[]', 'NOT_ADVISORY'],
  ['null', 'NOT_ADVISORY'],
  ['[[1]]', 'NOT_ADVISORY'],
  [JSON.stringify(csaf({ id: '' })), 'NO_ID'],
  [JSON.stringify(csaf({ format: '1.2' })), 'UNKNOWN_FORMAT'],
  [JSON.stringify(csaf({})).replace('"category"', '"category":"a","category"'), 'TWICE'],
  [deep(60), 'TOO_DEEP'],
  [deep(20_000), 'TOO_DEEP'],
  [JSON.stringify(csaf({ tree: { relationships: [relation('a', 'b'), relation('b', 'a')] } })), 'CIRCULAR'],
  [
    JSON.stringify(
      csaf({
        tree: { relationships: Array.from({ length: 60 }, (_each, at) => relation(`r${at + 1}`, `r${at}`)) },
      }),
    ),
    'TOO_DEEP',
  ],
])('refused with its reason: %.60s', (text, code) => {
  expect(faultOf(text)).toBe(code);
});

test('what is of another kind than the standard says is left out and harms nothing', () => {
  const odd = csaf({
    tree: {
      branches: [null, 7, { category: 'vendor' }, { category: 3, name: [], branches: 'x', product: [] }],
    },
    vulnerabilities: [{}, { product_status: [], scores: {}, remediations: [1, null] }] as object[],
  });
  expect(read(odd)).toMatchObject({ products: [], doubts: [{ code: 'NO_PRODUCT' }] });
  expect(read({ ...odd, vulnerabilities: null }).vulnerabilities).toEqual([]);
});
