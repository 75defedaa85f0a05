import { Interpreter } from '../../../src/preview/protocol/interpreter';
import type { WireAction, WireObjectPath, WireResponse, WireValue } from '../../../src/preview/protocol/wire';
import { exampleShelf, shelfType, type Shelf } from './shelf';

const ROOT: WireObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const BOOKS: WireObjectPath = { Id: 2, ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 };

export function method(Id: number, parent: number, Name: string, ...Arguments: WireValue[]): WireObjectPath {
  return { Id, ObjectPathType: 3, Name, ParentObjectPathId: parent, ArgumentInfo: { Arguments } };
}

export function indexer(Id: number, parent: number, key: string): WireObjectPath {
  return { Id, ObjectPathType: 5, Name: '', ParentObjectPathId: parent, ArgumentInfo: { Arguments: [key] } };
}

export interface Run {
  readonly shelf?: Shelf;
  readonly interpreter?: Interpreter;
  readonly keep?: boolean;
}

export async function run(
  paths: readonly WireObjectPath[],
  actions: readonly Omit<WireAction, 'Id'>[],
  options: Run = {},
): Promise<WireResponse> {
  const interpreter =
    options.interpreter ?? new Interpreter({ root: shelfType(options.shelf ?? exampleShelf()) });
  return interpreter.run({
    ...(options.keep === undefined ? {} : { AutoKeepReference: options.keep }),
    ObjectPaths: Object.fromEntries([ROOT, BOOKS, ...paths].map((path) => [String(path.Id), path])),
    Actions: actions.map((action, index) => ({ Id: 100 + index, ...action })),
  });
}

export const value = (response: WireResponse, index = 0): WireValue | undefined =>
  response.Results.find(({ ActionId }) => ActionId === 100 + index)?.Value;
