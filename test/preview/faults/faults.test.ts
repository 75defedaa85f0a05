import { FaultPlan } from '../../../src/preview/faults/faults';
import { struckRun } from '../../../src/preview/faults/struckRun';
import { refusal } from '../../../src/preview/protocol/apiError';
import type { WireRequest, WireResponse } from '../../../src/preview/protocol/wire';
import { HostFailure } from '../../../src/preview/transport/hostFailure';

const REQUEST: WireRequest = { Actions: [] };
const ANSWER: WireResponse = { Results: [], TraceIds: [] };

function requests(faults: FaultPlan): () => Promise<WireResponse> {
  const run = struckRun(
    faults,
    () => Promise.resolve(ANSWER),
    (each) => each,
  );
  return () => run({ ...REQUEST });
}

describe('faults', () => {
  it('the n-th request fails, the others do not', async () => {
    const faults = new FaultPlan();
    const next = requests(faults);
    faults.failRequest(2, 'GeneralException');
    expect(await next()).toEqual(ANSWER);
    expect((await next()).Error).toEqual({
      Code: 'GeneralException',
      Message: 'There was an internal error while processing the request.',
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: 500,
    });
    expect(await next()).toEqual(ANSWER);
    expect(faults.struck()).toBe(1);
  });

  it('a delayed request is answered late, as always or with a code', async () => {
    const faults = new FaultPlan();
    const next = requests(faults);
    faults.failRequest(1, null, { mode: 'delay', ms: 30 });
    faults.failRequest(2, 'AccessDenied', { mode: 'delay', ms: 1 });
    const start = performance.now();
    expect(await next()).toEqual(ANSWER);
    expect(performance.now() - start).toBeGreaterThan(25);
    expect((await next()).Error?.Code).toBe('AccessDenied');
  });

  it('a dropped request is never answered', async () => {
    const faults = new FaultPlan();
    const next = requests(faults);
    faults.failRequest(1, null, { mode: 'drop' });
    const answered = jest.fn();
    void next().then(answered);
    expect(await next()).toEqual(ANSWER);
    expect(answered).not.toHaveBeenCalled();
  });

  it('an action fails by number, by name in either spelling, or by what is asked of its name', () => {
    const faults = new FaultPlan();
    faults.failAction(2, 'InvalidArgument');
    void faults.beforeAction();
    expect(faults.beforeAction).toThrow(refusal('InvalidArgument'));
    faults.failAction('Range.values', 'AccessDenied');
    faults.beforeMember('Range.Text');
    expect(() => faults.beforeMember('Range.Values')).toThrow(refusal('AccessDenied', 'Range.Values'));
    faults.beforeMember('Range.Values');
    faults.failAction((member) => member.startsWith('Name'), 'ItemNotFound');
    expect(() => faults.beforeMember('NamedItem.Formula')).toThrow();
  });

  it('a file fails to open or to be read, once', () => {
    const faults = new FaultPlan();
    faults.failFile('slice', 5001);
    faults.beforeFile('open');
    expect(() => faults.beforeFile('slice')).toThrow(new HostFailure(5001));
    faults.beforeFile('slice');
  });

  it('an action is held for a while, or for ever', async () => {
    const faults = new FaultPlan();
    faults.holdAction(2, 20);
    expect(faults.beforeAction()).toBeUndefined();
    const start = performance.now();
    await faults.beforeAction();
    expect(performance.now() - start).toBeGreaterThan(15);
    faults.holdAction(1, null);
    const done = jest.fn();
    void faults.beforeAction()?.then(done);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).not.toHaveBeenCalled();
  });

  it('a document that is closed answers nothing any more, until the faults are cleared', async () => {
    const faults = new FaultPlan();
    const next = requests(faults);
    faults.closeDocument(2);
    expect(await next()).toEqual(ANSWER);
    const answered = jest.fn();
    void next().then(answered);
    void next().then(answered);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).not.toHaveBeenCalled();
    faults.clear();
    expect(await next()).toEqual(ANSWER);
  });

  it('nothing is left after clear', async () => {
    const faults = new FaultPlan();
    faults.failRequest(1, 'GeneralException');
    faults.failAction(1, 'GeneralException');
    faults.failAction('Range.Values', 'GeneralException');
    faults.failFile('open');
    faults.maxPayload(10);
    faults.clear();
    expect(await requests(faults)()).toEqual(ANSWER);
    void faults.beforeAction();
    faults.beforeMember('Range.Values');
    faults.beforeFile('open');
    expect(faults.payloadLimit()).toBeNull();
    expect(faults.struck()).toBe(0);
  });

  it('refuses a count that cannot come', () => {
    const faults = new FaultPlan();
    expect(() => faults.failRequest(0, 'GeneralException')).toThrow('Counting starts at 1');
    expect(() => faults.failRequest(1, null)).toThrow('code');
  });
});
