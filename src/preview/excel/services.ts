import { hostType, type Argument } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { Constructors } from '../protocol/resolvePath';

export interface ServiceListeners {
  /** Results of custom functions, as the runtime sends them: `[id, succeeded, value, errorCode?]` each. */
  readonly onFunctionResults: (results: readonly Argument[]) => void;
  /** The add-in's custom functions can be called from now on. */
  readonly onFunctionsReady: () => void;
  /** `Office.addin.showAsTaskpane()` / `hide()`. */
  readonly onRuntimeState: (state: string) => void;
}

/** The objects that office.js makes by name, beside the workbook. */
export function serviceConstructors(listeners: ServiceListeners): Constructors {
  return {
    'Microsoft.ExcelServices.CustomFunctions': () => customFunctionsType(listeners),
    'Microsoft.AppRuntime.AppRuntimeService': () => appRuntimeType(runtimeOf(listeners)),
    'Microsoft.InternalService.AddinInternalService': () => addinInternalType(undefined),
  };
}

/**
 * What the runtime of custom functions asks its host to switch on; office.js names them by number only.
 * 1: results over the limit are sent in parts. 2: batches of results may follow each other after 200 ms
 * instead of 500. 4: never more than 2 s between them, however slow the host.
 */
const RUNTIME_FEATURES = [1, 2, 4];

const customFunctionsType = hostType<ServiceListeners>({
  name: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: ({ onFunctionResults }, results) =>
      onFunctionResults(Array.isArray(results) ? (results as readonly Argument[]) : []),
    _SetOsfControlContainerReadyForCustomFunctions: ({ onFunctionsReady }) => onFunctionsReady(),
    _GetEnabledFeatures: () => RUNTIME_FEATURES,
  },
});

interface Runtime {
  state: string;
  readonly changed: (state: string) => void;
}

const runtimes = new WeakMap<ServiceListeners, Runtime>();

function runtimeOf(listeners: ServiceListeners): Runtime {
  const known = runtimes.get(listeners) ?? {
    state: 'Visible',
    changed: listeners.onRuntimeState,
  };
  runtimes.set(listeners, known);
  return known;
}

const appRuntimeType = hostType<Runtime>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ state }) => state,
    SetAppRuntimeState: (runtime, state) => {
      runtime.state = stringArgument(state);
      runtime.changed(runtime.state);
    },
  },
});

/** Ribbon commands may come from now on; the page's buttons are there anyway. */
const addinInternalType = hostType<undefined>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});
