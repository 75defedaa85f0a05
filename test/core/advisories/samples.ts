/** Small documents in the shapes that publishers use, for tests. */

interface Branch {
  readonly category: string;
  readonly name: string;
  readonly product?: { readonly product_id: string; readonly name: string };
  readonly branches?: readonly Branch[];
}

/** `vendor` → `product_name` → one branch a version; ids are p0, p1, … in their order. */
export function productTree(
  vendor: string,
  products: readonly (readonly [name: string, ...ranges: string[]])[],
): { branches: Branch[] } {
  let next = 0;
  const branches = products.map(([name, ...ranges]): Branch => ({
    category: 'product_name',
    name,
    branches: ranges.map((range): Branch => {
      const id = `p${next}`;
      next += 1;
      return { category: 'product_version_range', name: range, product: { product_id: id, name: id } };
    }),
  }));
  return { branches: [{ category: 'vendor', name: vendor, branches }] };
}

/** A CSAF document; what is given replaces what it has. */
export function csaf(given: {
  readonly id?: string;
  readonly version?: string;
  readonly date?: string;
  readonly title?: string;
  readonly category?: string;
  readonly format?: string;
  readonly tree?: object;
  readonly vulnerabilities?: readonly object[];
}): object {
  const {
    id = 'TEST-1',
    version = '1',
    date = '2026-01-01T00:00:00Z',
    title = 'A test',
    category = 'csaf_security_advisory',
    format = '2.0',
  } = given;
  return {
    document: {
      category,
      csaf_version: format,
      title,
      publisher: { category: 'coordinator', name: 'Test', namespace: 'https://example.org' },
      tracking: { id, version, current_release_date: date, status: 'final' },
    },
    product_tree: given.tree ?? productTree('Omron', [['CJ2M-CPU[][]', 'vers:all/*']]),
    vulnerabilities: given.vulnerabilities ?? [
      { cve: 'CVE-2026-0001', product_status: { known_affected: ['p0'] } },
    ],
  };
}

/** A device as lists give it. */
export const device = (maker: string, model: string, version = '', serial = '') => ({
  maker,
  model,
  version,
  serial,
});

/** One entry of MyJVN's details. */
export const vulinfo = (id: string, affected: string, rest = ''): string =>
  `<Vulinfo><VulinfoID>${id}</VulinfoID><VulinfoData><Title>試験</Title><Affected>${affected}</Affected>${rest}</VulinfoData></Vulinfo>`;

export const vuldef = (...entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><VULDEF-Document version="3.2" xmlns="http://jvn.jp/vuldef/">${entries.join('')}</VULDEF-Document>`;

/** One product of an entry, with what is said about its versions. */
export const affectedItem = (maker: string, product: string, ...versions: readonly string[]): string =>
  `<AffectedItem><Name>${maker}</Name><ProductName>${product}</ProductName>${versions
    .map((version) => `<VersionNumber>${version}</VersionNumber>`)
    .join('')}</AffectedItem>`;
