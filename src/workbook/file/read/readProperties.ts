import type { Parts } from './openPackage';
import { partText } from './partText';
import type { CustomProperty, RawProperties } from './rawWorkbook';
import type { Relationship } from './readRelationships';
import { readTree, type XmlElement } from './xmlTree';

/** Reads the core, extended and custom properties that the package relates to. */
export function readProperties(parts: Parts, packageRelations: readonly Relationship[]): RawProperties {
  const tree = (type: string): XmlElement | null => {
    const part = packageRelations.find((each) => each.type === type && parts.has(each.target))?.target;
    return part === undefined ? null : readTree(partText(parts, part), part);
  };
  return {
    core: textsOf(tree('core-properties')),
    app: textsOf(tree('extended-properties')),
    custom: tree('custom-properties')?.children.map(customProperty) ?? [],
  };
}

function textsOf(root: XmlElement | null): Record<string, string> {
  return Object.fromEntries(root?.children.map(({ name, text }) => [name, text]) ?? []);
}

/** Variant types of a custom property: numbers and booleans keep their kind, all others are text. */
function customProperty(element: XmlElement): CustomProperty {
  const [variant] = element.children;
  const name = element.attributes.name ?? '';
  const text = variant?.text ?? '';
  if (variant?.name === 'bool') return { name, value: text === 'true' || text === '1' };
  if (/^(u?i[1248]|r[48]|u?int|decimal)$/.test(variant?.name ?? '')) return { name, value: Number(text) };
  return { name, value: text };
}
