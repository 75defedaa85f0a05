import { ApiError } from './apiError';
import { callMethod, setMember } from './callMember';
import { decodeArguments } from './decodeArguments';
import { describeError } from './describeError';
import { HostObject, type Argument, type CallResult, type Use } from './hostType';
import { identityOf, queryObject } from './queryObject';
import { References } from './references';
import { PathResolver, type Constructors } from './resolvePath';
import {
  ActionType,
  type WireAction,
  type WireRequest,
  type WireResponse,
  type WireResult,
  type WireValue,
} from './wire';

export interface InterpreterOptions {
  readonly root: HostObject;
  readonly constructors?: Constructors;
  /** Awaited before a read that follows a write, so that formulas have their new values (as in Excel). */
  readonly settle?: () => Promise<void>;
  /** Before every action but traces; may throw, or give a promise to wait for. */
  readonly beforeAction?: () => Promise<unknown> | undefined;
  readonly onUse?: Use;
  /** Does an action, once everything it waits for is there. */
  readonly during?: <T>(act: () => T) => T;
}

/** Runs RichApi requests against host objects. It knows nothing about Excel. */
export class Interpreter {
  readonly references = new References();

  private readonly use: Use;

  constructor(private readonly options: InterpreterOptions) {
    this.use = options.onUse ?? (() => undefined);
  }

  /** Runs every action in order; the first failure ends the request, what was done stays done. */
  async run(request: WireRequest): Promise<WireResponse> {
    const { root, constructors = {} } = this.options;
    const paths = new PathResolver(request.ObjectPaths ?? {}, root, constructors, this.references, this.use);
    const Results: WireResult[] = [];
    const TraceIds: number[] = [];
    await this.options.settle?.();
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
        const Value = await this.act(action, paths, request.AutoKeepReference === true);
        if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        return { Results, TraceIds, Error: describeError(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  private async act(action: WireAction, paths: PathResolver, keep: boolean): Promise<WireValue | undefined> {
    if (action.ActionType === ActionType.Trace) return null;
    const wait = this.options.beforeAction?.();
    if (wait !== undefined) await wait;
    if (action.ActionType === ActionType.Query) await this.options.settle?.();
    const perform = (): WireValue | undefined => this.perform(action, paths, keep);
    const { during } = this.options;
    return during === undefined ? perform() : during(perform);
  }

  private perform(action: WireAction, paths: PathResolver, keep: boolean): WireValue | undefined {
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(object, keep);
      case ActionType.Query:
        return queryObject(object, action.QueryInfo, this.use);
      case ActionType.Method:
        return this.call(object, action.Name ?? '', decodeArguments(action.ArgumentInfo, paths.resolve));
      case ActionType.SetProperty:
        setMember(
          object,
          action.Name ?? '',
          decodeArguments(action.ArgumentInfo, paths.resolve)[0],
          this.use,
        );
        return undefined;
      default:
        throw new ApiError('GeneralException', `Action type ${action.ActionType} is unknown.`);
    }
  }

  private instantiate(object: HostObject, keep: boolean): WireValue {
    if (object.spec === null) return null;
    const reference =
      keep && object.spec.keptByReference ? { _ReferenceId: this.references.keep(object) } : {};
    return { ...identityOf(object), ...reference };
  }

  /** A method call as an action: its value, or the identity of the object it gives. */
  private call(object: HostObject, name: string, args: readonly Argument[]): WireValue {
    if (name === '_KeepReference')
      return object.isNull ? null : { _ReferenceId: this.references.keep(object) };
    if (name === '_RemoveReference' || name === '_RemoveAllReferences') return this.release(args[0]);
    return plain(callMethod(object, name, args, this.use));
  }

  /** Without an id (`_RemoveAllReferences`) all are released. */
  private release(id: Argument): null {
    if (typeof id === 'string') this.references.release(id);
    else this.references.releaseAll();
    return null;
  }
}

function plain(result: CallResult): WireValue {
  if (result === undefined) return null;
  if (result instanceof HostObject) return result.isNull ? null : identityOf(result);
  return result;
}
