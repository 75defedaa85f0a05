import { Actor, type Connected } from '../actor';
import { serviceConstructors, type ServiceListeners } from '../excel/services';
import type { FaultPlan } from '../faults/faults';
import { struckRun } from '../faults/struckRun';
import { isFunctionResults } from '../functions/isFunctionResults';
import type { HostObject } from '../protocol/hostType';
import { Interpreter } from '../protocol/interpreter';
import type { RequestLog } from '../protocol/requestLog';
import { requestQueue, timed, type Run } from './requestQueue';

export interface AddinParts {
  /** What the requests' paths begin with. */
  readonly root: HostObject;
  readonly log: RequestLog;
  readonly faults: FaultPlan;
  /** Resolves once formulas have their new values. */
  readonly settle: () => Promise<void>;
}

/** The add-ins that speak to one workbook: how their requests run, and whose action is being done. */
export class Addins {
  private readonly actor = new Actor();
  private readonly inOrder = requestQueue(isFunctionResults);

  constructor(private readonly parts: AddinParts) {}

  /** Requests of the first pane: logged, and struck by what is to go wrong on purpose. */
  first(services: ServiceListeners): Run {
    const { log, faults, settle } = this.parts;
    const settled = this.interpreter('first', services, settle);
    // Results are what a calculation waits for, so they do not wait for it.
    const atOnce = this.interpreter('first', services);
    const run: Run = (request) => timed(isFunctionResults(request) ? atOnce : settled, log, request);
    return struckRun(faults, run, this.inOrder);
  }

  /** Requests of a co-author's pane; the functions of the workbook are those of the first. */
  coauthor(): Run {
    const interpreter = this.interpreter('co-author', NO_SERVICES, this.parts.settle);
    return this.inOrder((request) => interpreter.run(request));
  }

  readonly isCoauthorActing = (): boolean => this.actor.current === 'co-author';

  private interpreter(who: Connected, services: ServiceListeners, settle?: () => Promise<void>): Interpreter {
    const { root, log, faults } = this.parts;
    return new Interpreter({
      root,
      constructors: serviceConstructors(services),
      ...(settle === undefined ? {} : { settle }),
      during: this.actor.as(who),
      beforeAction: faults.beforeAction,
      onUse: (member) => {
        log.countUse(member);
        faults.beforeMember(member);
      },
    });
  }
}

const NO_SERVICES: ServiceListeners = {
  onFunctionResults: () => undefined,
  onFunctionsReady: () => undefined,
  onRuntimeState: () => undefined,
};
