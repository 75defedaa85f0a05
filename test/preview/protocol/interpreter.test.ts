import { Interpreter } from '../../../src/preview/protocol/interpreter';
import type { WireAction, WireObjectPath } from '../../../src/preview/protocol/wire';
import { indexer, method, run, value } from './runRequest';
import { exampleShelf, shelfType } from './shelf';

describe('writes and calls', () => {
  it('sets properties, takes objects as arguments', async () => {
    const shelf = exampleShelf();
    const response = await run(
      [indexer(3, 2, 'A'), indexer(4, 2, 'B')],
      [
        {
          ActionType: 3,
          ObjectPathId: 3,
          Name: 'CountWith',
          ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] },
        },
        {
          ActionType: 3,
          ObjectPathId: 3,
          Name: 'CountWith',
          ArgumentInfo: { Arguments: [{ _ObjectPathId: 4 }] },
        },
        { ActionType: 4, ObjectPathId: 1, Name: 'label', ArgumentInfo: { Arguments: ['bottom'] } },
      ],
      { shelf },
    );
    expect(response.Error).toBeUndefined();
    expect([value(response, 0), value(response, 1)]).toEqual([30, 30]);
    expect(shelf).toMatchObject({ label: 'bottom' });
  });

  it.each([
    ['an unknown method', { ActionType: 3, Name: 'Fly' }, 'ApiNotFound', 'Shelf.Fly'],
    [
      'an unknown property',
      { ActionType: 4, Name: 'Colour', ArgumentInfo: { Arguments: ['red'] } },
      'ApiNotFound',
      'Shelf.Colour',
    ],
    ['an unknown action', { ActionType: 42 }, 'GeneralException', ''],
    ['a bug', { ActionType: 3, Name: 'Break' }, 'GeneralException', ''],
  ])('%s is an error', async (_name, action, Code, Location) => {
    expect((await run([], [{ ...action, ObjectPathId: 1 }])).Error).toMatchObject({
      Code,
      Location,
      ActionIndex: 0,
    });
  });

  it('a read-only property is refused', async () => {
    const response = await run(
      [indexer(3, 2, 'A')],
      [{ ActionType: 4, ObjectPathId: 3, Name: 'Pages', ArgumentInfo: { Arguments: [1] } }],
    );
    expect(response.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Book.Pages' });
  });

  it('stops at the first failure and keeps what was done', async () => {
    const shelf = exampleShelf();
    const set = (Name: string): Omit<WireAction, 'Id'> => ({
      ActionType: 4,
      ObjectPathId: 1,
      Name,
      ArgumentInfo: { Arguments: ['done'] },
    });
    const response = await run(
      [],
      [set('Label'), set('Nope'), { ActionType: 3, ObjectPathId: 1, Name: 'Break' }],
      { shelf },
    );
    expect(shelf.label).toBe('done');
    expect(response.Error).toMatchObject({
      ActionIndex: 1,
      HttpStatusCode: 404,
      Message: expect.stringContaining('Shelf.Nope') as string,
    });
  });

  it('missing items keep the place where they were asked for', async () => {
    expect((await run([indexer(3, 2, 'nope')], [{ ActionType: 2, ObjectPathId: 3 }])).Error).toMatchObject({
      Code: 'ItemNotFound',
      Location: 'BookCollection.getItem',
    });
  });
});

describe('references and traces', () => {
  it('keeps, finds again and releases', async () => {
    const interpreter = new Interpreter({ root: shelfType(exampleShelf()) });
    const kept = await run(
      [indexer(3, 2, 'B')],
      [{ ActionType: 3, ObjectPathId: 3, Name: '_KeepReference' }],
      { interpreter },
    );
    const { _ReferenceId: Name } = value(kept) as { _ReferenceId: string };
    const again: WireObjectPath = { Id: 5, ObjectPathType: 6, Name };
    expect(value(await run([again], [{ ActionType: 2, ObjectPathId: 5 }], { interpreter }))).toMatchObject({
      Title: 'B',
    });
    await run(
      [],
      [{ ActionType: 3, ObjectPathId: 1, Name: '_RemoveReference', ArgumentInfo: { Arguments: [Name] } }],
      { interpreter },
    );
    expect((await run([again], [{ ActionType: 2, ObjectPathId: 5 }], { interpreter })).Error?.Code).toBe(
      'InvalidObjectPath',
    );
    expect(interpreter.references.count).toBe(0);
  });

  it('auto-keep gives references to types that want them, and to no others', async () => {
    const response = await run(
      [indexer(3, 2, 'B')],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 1, ObjectPathId: 1 },
      ],
      { keep: true },
    );
    expect(value(response, 0)).toEqual({ Id: 'B', _ReferenceId: expect.any(String) as string });
    expect(value(response, 1)).toEqual({});
  });

  it('returns trace ids, those before a failure too', async () => {
    const response = await run(
      [],
      [
        { ActionType: 5, ObjectPathId: 0 },
        { ActionType: 3, ObjectPathId: 1, Name: 'Break' },
        { ActionType: 5, ObjectPathId: 0 },
      ],
    );
    expect(response.TraceIds).toEqual([100]);
  });

  it('settles before it reads what it wrote', async () => {
    const steps: string[] = [];
    const settle = (): Promise<void> => Promise.resolve(void steps.push('settle'));
    const interpreter = new Interpreter({
      root: shelfType(exampleShelf()),
      settle,
      onUse: (member) => steps.push(member),
    });
    await run(
      [method(3, 2, 'Add', 'D')],
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 2, ObjectPathId: 3 },
      ],
      { interpreter },
    );
    expect(steps).toEqual([
      'settle',
      'Shelf.Books',
      'BookCollection.Add',
      'settle',
      'Book.Title',
      'Book.Pages',
    ]);
  });
});
