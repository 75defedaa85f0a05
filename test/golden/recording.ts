import type { WireAction, WireObjectPath, WireRequest, WireResponse } from '../../src/preview/protocol/wire';

export interface Exchange {
  readonly request: WireRequest;
  readonly response: WireResponse;
}

/** One conversation: what was said both ways, and what the add-in saw of it. */
export interface Recording {
  readonly name: string;
  readonly seen: unknown;
  readonly exchanges: readonly Exchange[];
}

/** The conversation with numbers of its own: those of office.js and of the host count on from what was before. */
export function normalize(exchanges: readonly Exchange[]): Exchange[] {
  const references = numbering('ref');
  return exchanges.map((exchange) => {
    const ids = idsOf(exchange.request);
    const renumbered = JSON.stringify(renumber(exchange, ids));
    const withReferences = renumbered.replace(/"ref\d+"/g, (found) => `"${references(found)}"`);
    // The id of a custom XML part is another one each time.
    return JSON.parse(withReferences.replace(/"\{[0-9A-F-]{36}\}"/g, '"{PART}"')) as Exchange;
  });
}

function numbering(prefix: string): (found: string) => string {
  const seen = new Map<string, string>();
  return (found) => {
    const known = seen.get(found) ?? `${prefix}${seen.size + 1}`;
    seen.set(found, known);
    return known;
  };
}

type Ids = (id: number) => number;

/** Actions and paths count together: 1, 2, … in the order of their numbers. */
function idsOf({ Actions, ObjectPaths = {} }: WireRequest): Ids {
  const known = [...Actions.map(({ Id }) => Id), ...Object.values(ObjectPaths).map(({ Id }) => Id)];
  const order = [...new Set(known)].sort((a, b) => a - b);
  return (id) => order.indexOf(id) + 1;
}

function renumber({ request, response }: Exchange, ids: Ids): Exchange {
  const paths = Object.values(request.ObjectPaths ?? {}).map((path) => pathWith(path, ids));
  return {
    request: {
      ...request,
      Actions: request.Actions.map((action) => actionWith(action, ids)),
      ...(request.ObjectPaths === undefined
        ? {}
        : { ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])) }),
    },
    response: {
      ...response,
      Results: response.Results.map((result) => ({ ...result, ActionId: ids(result.ActionId) })),
      TraceIds: response.TraceIds.map(ids),
    },
  };
}

function pathWith(path: WireObjectPath, ids: Ids): WireObjectPath {
  const { ParentObjectPathId: parent } = path;
  return {
    ...withArguments(path, ids),
    Id: ids(path.Id),
    ...(parent === undefined ? {} : { ParentObjectPathId: ids(parent) }),
  };
}

function actionWith(action: WireAction & { L?: readonly number[] }, ids: Ids): WireAction {
  const { L, ...rest } = withArguments(action, ids);
  return {
    ...rest,
    Id: ids(action.Id),
    ObjectPathId: ids(action.ObjectPathId),
    ...(L === undefined ? {} : { L: L.map(ids) }),
  };
}

/** A path among the arguments is its number, once in the list of paths and once as the value. */
function withArguments<T extends Pick<WireAction, 'ArgumentInfo'>>(each: T, ids: Ids): T {
  const referenced = each.ArgumentInfo?.ReferencedObjectPathIds;
  if (each.ArgumentInfo === undefined || !referenced) return each;
  const at = (id: unknown): number => (typeof id === 'number' && id > 0 ? ids(id) : 0);
  return {
    ...each,
    ArgumentInfo: {
      Arguments: (each.ArgumentInfo.Arguments ?? []).map((value, index) => at(referenced[index]) || value),
      ReferencedObjectPathIds: referenced.map((id) => (at(id) === 0 ? id : at(id))),
    },
  };
}
