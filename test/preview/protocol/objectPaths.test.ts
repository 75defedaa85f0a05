import { hostType } from '../../../src/preview/protocol/hostType';
import { Interpreter } from '../../../src/preview/protocol/interpreter';
import type { WireObjectPath, WireValue } from '../../../src/preview/protocol/wire';
import { indexer, method, run, value } from './runRequest';
import { exampleShelf, shelfType } from './shelf';

describe('object paths', () => {
  it.each([
    ['global', [], 1, { Label: 'top' }],
    [
      'property',
      [{ Id: 3, ObjectPathType: 4, Name: 'first', ParentObjectPathId: 1 }],
      3,
      { Id: 'A', Title: 'A', Pages: 10 },
    ],
    ['indexer', [indexer(3, 2, 'B')], 3, { Id: 'B', Title: 'B', Pages: 20 }],
    ['method', [method(3, 2, 'GetItemOrNullObject', 'C')], 3, { Id: 'C', Title: 'C', Pages: 30 }],
  ])('%s', async (_name, paths, ObjectPathId, expected) => {
    const response = await run(paths as WireObjectPath[], [{ ActionType: 2, ObjectPathId }]);
    expect(response.Error).toBeUndefined();
    expect(value(response)).toEqual(expected);
  });

  it('new objects come from the named constructors, unknown ones are named', async () => {
    const clock = hostType<number>({ name: 'Clock', scalars: { Hour: { get: (hour) => hour } } });
    const interpreter = new Interpreter({
      root: shelfType(exampleShelf()),
      constructors: { 'My.Clock': () => clock(7) },
    });
    const known = await run(
      [{ Id: 3, ObjectPathType: 2, Name: 'My.Clock' }],
      [{ ActionType: 2, ObjectPathId: 3 }],
      { interpreter },
    );
    expect(value(known)).toEqual({ Hour: 7 });
    const unknown = await run(
      [{ Id: 3, ObjectPathType: 2, Name: 'My.Lamp' }],
      [{ ActionType: 2, ObjectPathId: 3 }],
      { interpreter },
    );
    expect(unknown.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'new My.Lamp' });
  });

  it('a method path runs once, however many actions use it', async () => {
    const shelf = exampleShelf();
    await run(
      [method(3, 2, 'Add', 'D')],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 2, ObjectPathId: 3 },
      ],
      { shelf },
    );
    expect(shelf.books.map(({ title }) => title)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('an unknown path is an error, not a null', async () => {
    expect((await run([], [{ ActionType: 2, ObjectPathId: 99 }])).Error?.Code).toBe('InvalidObjectPath');
  });
});

describe('null objects', () => {
  const missing = method(3, 2, 'GetItemOrNullObject', 'nope');

  it('answer null to instantiate, query and keep-reference, as do paths through them', async () => {
    const through: WireObjectPath = { Id: 4, ObjectPathType: 4, Name: 'Anything', ParentObjectPathId: 3 };
    const response = await run(
      [missing, through],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 2, ObjectPathId: 3 },
        { ActionType: 3, ObjectPathId: 3, Name: '_KeepReference' },
        { ActionType: 2, ObjectPathId: 4 },
      ],
    );
    expect(response.Error).toBeUndefined();
    expect(response.Results.map((result) => result.Value)).toEqual([null, null, null, null]);
  });

  it('refuse to be written or called', async () => {
    const set = await run(
      [missing],
      [{ ActionType: 4, ObjectPathId: 3, Name: 'Title', ArgumentInfo: { Arguments: ['x'] } }],
    );
    expect(set.Error?.Code).toBe('ItemNotFound');
    const call = await run(
      [missing],
      [{ ActionType: 3, ObjectPathId: 3, Name: 'AddPages', ArgumentInfo: { Arguments: [1] } }],
    );
    expect(call.Error?.Code).toBe('ItemNotFound');
  });
});

describe('queries', () => {
  it.each<[string, object, WireValue]>([
    ['own scalars', { Select: ['title'] }, { Id: 'B', Title: 'B' }],
    ['everything cheap', {}, { Id: 'B', Title: 'B', Pages: 20 }],
    [
      'what must be asked for',
      { Select: ['$all', 'text'] },
      { Id: 'B', Title: 'B', Pages: 20, Text: 'long' },
    ],
  ])('%s', async (_name, QueryInfo, expected) => {
    expect(value(await run([indexer(3, 2, 'B')], [{ ActionType: 2, ObjectPathId: 3, QueryInfo }]))).toEqual(
      expected,
    );
  });

  it.each<[string, object, WireValue]>([
    [
      'items/title',
      { Select: ['items/title'] },
      {
        _Items: [
          { Id: 'A', Title: 'A' },
          { Id: 'B', Title: 'B' },
          { Id: 'C', Title: 'C' },
        ],
      },
    ],
  ])('collections: %s', async (_name, QueryInfo, expected) => {
    expect(value(await run([], [{ ActionType: 2, ObjectPathId: 2, QueryInfo }]))).toEqual(expected);
  });

  it('follows navigations and names an unknown member', async () => {
    const nested = await run(
      [],
      [{ ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['first/pages'] } }],
    );
    expect(value(nested)).toEqual({ First: { Id: 'A', Pages: 10 } });
    const unknown = await run(
      [],
      [{ ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['first/colour'] } }],
    );
    expect(unknown.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Book.colour' });
  });
});
