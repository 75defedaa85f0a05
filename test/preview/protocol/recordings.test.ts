import { serviceConstructors } from '../../../src/preview/excel/services';
import { Interpreter } from '../../../src/preview/protocol/interpreter';
import { ActionType, PathType, type WireResponse } from '../../../src/preview/protocol/wire';
import { normalize, type Exchange, type Recording } from '../../golden/recording';
import golden from '../../golden/recordings.json';
import { paperExcel } from './paperExcel';

/**
 * Replays what the real office.js said (test/browser/hostRecordings.test.ts) against the interpreter over
 * a paper Excel: the answers are those that the real office.js understood.
 */
const recordings = golden.recordings as unknown as readonly Recording[];
const nothing = (): void => undefined;

/** Sheets of the conversations before live on in the recorded workbook; on paper each begins anew. */
async function replay({ exchanges }: Recording): Promise<Exchange[]> {
  const interpreter = new Interpreter({
    root: paperExcel(),
    constructors: serviceConstructors({
      onFunctionResults: nothing,
      onFunctionsReady: nothing,
      onRuntimeState: nothing,
    }),
  });
  const said: Exchange[] = [];
  for (const { request } of exchanges) said.push({ request, response: await interpreter.run(request) });
  expect(interpreter.references.count).toBe(0);
  return normalize(said);
}

const answers = (exchanges: readonly Exchange[]): WireResponse[] => exchanges.map(({ response }) => response);

test.each(recordings.map((recording) => [recording.name, recording] as const))(
  '%s',
  async (_name, recording) => {
    expect(answers(await replay(recording))).toEqual(answers(recording.exchanges));
  },
);

const requests = recordings.flatMap(({ exchanges }) => exchanges.map(({ request }) => request));
const typesSaid = {
  actions: new Set(requests.flatMap(({ Actions }) => Actions.map(({ ActionType: type }) => type))),
  paths: new Set(
    requests.flatMap(({ ObjectPaths = {} }) => Object.values(ObjectPaths).map((path) => path.ObjectPathType)),
  ),
};

test.each(Object.entries(ActionType))('a conversation has action %s (%i)', (_name, type) => {
  expect(typesSaid.actions).toContain(type);
});

test.each(Object.entries(PathType))('a conversation has object path %s (%i)', (_name, type) => {
  expect(typesSaid.paths).toContain(type);
});
