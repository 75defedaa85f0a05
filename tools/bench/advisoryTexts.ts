import { makersWith } from '../../src/core/advisories/maker/makers';
import known from '../../src/core/advisories/maker/makers.json';
import type { ComparedDevice } from '../../src/core/advisories/match/pair';

/** Numbers that are always the same, so that two runs compare the same things (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const MAKERS = known.map(([first = '']) => first);
const MODELS = [
  (n: number) => `FX5U-${n % 90}MT/ES`,
  (n: number) => `PLC-${n}`,
  (n: number) => `EDS-${n}A`,
  (n: number) => `Vision ${n}`,
  (n: number) => `6ES7${n}-1AK00-0AB0`,
  (n: number) => `Controller ${n} Pro`,
  (n: number) => `750-8${n}`,
  (n: number) => `R${n}(EN)CPU`,
  (n: number) => `CJ2M-CPU${n % 10}[]`,
  (n: number) => `DS-K1T${n}XX`,
  (n: number) => `AX-xMy/${n} x=32,64,80, y=T,R`,
  (n: number) => `Router (MP${n}, RV${n}, LX ${n}) running software`,
] as const;
const RANGES = [
  () => 'vers:all/*',
  (n: number) => `<V${n % 9}.${n % 20}.${n % 7}`,
  (n: number) => `>=R${n % 9}.01.00|<=R${n % 9}.${n % 20}.10`,
  (n: number) => `<V3${n % 3}.017_V34.014_V35.013`,
  (n: number) => `<= ${n % 9}.${n % 90} SP${n % 5}`,
  (n: number) => `${n % 9}.${n % 9} and prior`,
  (n: number) => `< ${n % 9}.0 only if the web server is used`,
] as const;

const pick = <Own>(all: readonly Own[], at: number): Own => all[Math.floor(at * all.length)] as Own;

/** A CSAF document of one maker with one product in the median and 400 in some, as they are published. */
export function advisoryText(index: number): string {
  const next = numbers(index + 1);
  const count = next() < 0.01 ? 400 : next() < 0.2 ? 20 : Math.ceil(next() * 3);
  const products = Array.from({ length: count }, (_each, product) => ({
    category: 'product_name',
    name: pick(MODELS, next())(Math.floor(next() * 900) + 100),
    branches: [
      {
        category: 'product_version_range',
        name: pick(RANGES, next())(Math.floor(next() * 900)),
        product: { product_id: `p${product}`, name: `Product ${product}` },
      },
    ],
  }));
  const ids = products.map((_each, product) => `p${product}`);
  const vulnerabilities = Array.from({ length: Math.ceil(next() * 4) }, (_each, at) => ({
    cve: `CVE-2026-${index}${at}`,
    notes: [{ category: 'summary', text: 'x'.repeat(800) }],
    product_status: { known_affected: ids },
    scores: [{ products: ids, cvss_v3: { version: '3.1', baseScore: Math.round(next() * 100) / 10 } }],
    remediations: [{ category: 'vendor_fix', details: 'Update', product_ids: ids }],
  }));
  return JSON.stringify({
    document: {
      category: 'csaf_security_advisory',
      csaf_version: '2.0',
      title: `Advisory ${index}`,
      notes: [{ category: 'legal_disclaimer', text: 'y'.repeat(4_000) }],
      publisher: { category: 'coordinator', name: 'Bench', namespace: 'https://example.org' },
      tracking: { id: `A-${index}`, version: '1', current_release_date: '2026-01-01T00:00:00Z' },
    },
    product_tree: { branches: [{ category: 'vendor', name: pick(MAKERS, next()), branches: products }] },
    vulnerabilities,
  });
}

/** Devices of the same makers and numbers; one in ten without a version. */
export function someDevices(count: number): readonly ComparedDevice[] {
  const next = numbers(7);
  return Array.from({ length: count }, () => {
    const model = pick(MODELS, next())(Math.floor(next() * 900) + 100).replace(/ x=.*|\[\]|\(.*/g, '');
    const version =
      next() < 0.1 ? '' : `V${Math.floor(next() * 9)}.${Math.floor(next() * 20)}.${Math.floor(next() * 7)}`;
    return { maker: `${pick(MAKERS, next())} Co., Ltd.`, model, version, serial: '' };
  });
}

export const BENCH_MAKERS = makersWith();
