import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const file = path.resolve(__dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };

/** Everything that is installed, by its folder. */
export const LOCKED: readonly (readonly [string, LockedPackage])[] = Object.entries(packages).filter(
  ([folder, { link }]) => folder !== '' && link !== true,
);

/** `@scope/name` of a folder below node_modules. */
export const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** The folder that a package finds another in: its own node_modules, or the next above. */
function folderOf(name: string, from: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[folder] !== undefined) return folder;
    if (at === '') return null;
  }
}

/** What some packages come with, themselves included: everything that a bundle of them could hold. */
export function closureOf(names: readonly string[]): ReadonlyMap<string, LockedPackage> {
  const found = new Map<string, LockedPackage>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    const entry = folder === null ? undefined : packages[folder];
    if (folder === null || entry === undefined || found.has(folder)) return;
    found.set(folder, entry);
    Object.keys({ ...entry.dependencies, ...entry.peerDependencies }).forEach((each) => visit(each, folder));
  };
  names.forEach((name) => visit(name, ''));
  return found;
}
