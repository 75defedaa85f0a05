import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readElements, type XmlElement } from './readElements';

/** Where a manifest claims to be served from, and the folder whose files stand for that address. */
export interface Served {
  readonly base: string;
  readonly folder: string;
}

/** What is wrong with each of some manifests, in words; an empty list for a sound one. */
export function manifestFaults(manifests: readonly string[], served: Served): string[][] {
  return grammarFaults(manifests).map((faults, index) =>
    // A document that breaks the grammar need not be readable at all.
    faults.length > 0 ? faults : referenceFaults(readElements(manifests[index] ?? ''), served),
  );
}

function grammarFaults(manifests: readonly string[]): string[][] {
  const script = path.join(__dirname, 'grammarFaults.mjs');
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify(manifests),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}

function referenceFaults(elements: readonly XmlElement[], served: Served): string[] {
  return [
    ...residFaults(elements),
    ...sharedRuntimeFaults(elements),
    ...addressFaults(elements, served.base),
    ...iconFaults(elements, served),
    ...languageFaults(elements),
  ];
}

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];
const isResource = ({ name, attributes }: XmlElement) => RESOURCES.includes(name) && 'id' in attributes;
const residsOf = (elements: readonly XmlElement[]) =>
  elements.flatMap(({ attributes }) => attributes.resid ?? []);

function residFaults(elements: readonly XmlElement[]): string[] {
  const ids = elements.filter(isResource).map(({ attributes }) => attributes.id ?? '');
  const used = residsOf(elements);
  const controls = elements
    .filter((element) => !isResource(element))
    .flatMap(({ attributes }) => attributes.id ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} names no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is used nowhere`),
    ...repeated(ids).map((id) => `resource ${id} is defined twice`),
    ...repeated(controls).map((id) => `id ${id} is given twice`),
  ];
}

/** Excel starts one runtime only when these four name the same page. */
function sharedRuntimeFaults(elements: readonly XmlElement[]): string[] {
  const page = elements.find(({ name }) => name === 'Runtime')?.attributes.resid;
  const mustAgree = elements.filter(
    ({ name, parent }) =>
      name === 'FunctionFile' ||
      (name === 'SourceLocation' && (parent?.name === 'Page' || parent?.name === 'Action')),
  );
  return mustAgree
    .filter(({ attributes }) => attributes.resid !== page)
    .map(({ name }) => `${name} is not the page of the shared runtime`);
}

function addressFaults(elements: readonly XmlElement[], base: string): string[] {
  const domains = elements.filter(({ name }) => name === 'AppDomain').map(({ text }) => text);
  const outside = addressesOf(elements).filter((address) => !address.startsWith(`${base}/`));
  return [
    ...outside.map((address) => `${address} is not under ${base}`),
    ...domains
      .filter((text) => text !== new URL(base).origin)
      .map((text) => `AppDomain ${text} is not the add-in's`),
  ];
}

function addressesOf(elements: readonly XmlElement[]): string[] {
  return elements
    .flatMap(({ attributes }) => [attributes.DefaultValue ?? '', attributes.Value ?? ''])
    .filter((value) => value.includes('://'));
}

function iconFaults(elements: readonly XmlElement[], { base, folder }: Served): string[] {
  const addressOf = (id = '') =>
    elements.find((element) => isResource(element) && element.attributes.id === id)?.attributes
      .DefaultValue ?? '';
  const wanted = elements.flatMap(({ name, attributes }) => {
    if (name === 'IconUrl') return { size: 32, address: attributes.DefaultValue ?? '' };
    if (name === 'HighResolutionIconUrl') return { size: 64, address: attributes.DefaultValue ?? '' };
    if (name !== 'bt:Image' || !attributes.size) return [];
    return { size: Number(attributes.size), address: addressOf(attributes.resid) };
  });
  const faults = wanted.map(({ size, address }) => {
    const file = path.join(folder, address.slice(base.length));
    if (!existsSync(file)) return `${address} does not exist`;
    const [width, height] = pngSize(file);
    return width === size && height === size ? '' : `${address} is not ${String(size)} pixels wide and high`;
  });
  const missing = [16, 32, 80].filter((size) => !wanted.some((icon) => icon.size === size));
  return [...new Set(faults)]
    .filter(Boolean)
    .concat(missing.map((size) => `no icon of ${String(size)} pixels`));
}

/** Width and height from the IHDR chunk; 0 for what is no PNG. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  const isPng = bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}

/** Every text that people read exists in Japanese; the namespace is a name, not a text. */
function languageFaults(elements: readonly XmlElement[]): string[] {
  const namespace = elements.find(({ name }) => name === 'Namespace')?.attributes.resid;
  const texts = elements.filter(
    ({ name, attributes }) =>
      name === 'DisplayName' ||
      name === 'Description' ||
      (name === 'bt:String' && attributes.id !== namespace),
  );
  return texts
    .filter(({ attributes }) => 'DefaultValue' in attributes)
    .filter(
      (text) => !elements.some(({ parent, attributes }) => parent === text && attributes.Locale === 'ja-JP'),
    )
    .map(({ name, attributes }) => `${attributes.id ?? name} has no Japanese text`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
