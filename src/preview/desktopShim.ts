/**
 * Runs in the pane's frame before office.js: gives it the `window.external` that Office's native
 * control provides on the PC, talking to the preview page around it. Nothing of office.js changes.
 */
import { BRIDGE_NAME, type DesktopBridge } from './transport/desktopBridge';

/** Looks like a COM SAFEARRAY to office.js. */
interface SafeArray {
  readonly toArray: () => unknown[];
  readonly dimensions: () => number;
}

type Callback = (response: SafeArray) => void;

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => [...values], dimensions: () => 1 };
}

/** Events carry SAFEARRAYs inside a SAFEARRAY. */
function eventPayload(values: readonly unknown[]): SafeArray {
  return safeArray(values.map((value) => (Array.isArray(value) ? safeArray(value) : value)));
}

/** Values of the page's realm made anew in this one, so that `instanceof Array` holds. */
function here<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function externalOf(bridge: DesktopBridge): Record<string, (...args: never[]) => unknown> {
  const context = contextOf(bridge);
  return {
    GetHostInfo: () => bridge.hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, params: unknown[], callback: Callback) => {
      const answer = bridge.execute(dispatchId, params);
      const failed = (): readonly unknown[] => [INTERNAL_ERROR];
      void answer.catch(failed).then((response) => callback(safeArray(here(response))));
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: Callback,
    ) => {
      bridge.register(id, (payload) => void setTimeout(() => handler(id, eventPayload(here(payload))), 0));
      setTimeout(() => callback(safeArray([0])), 0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      bridge.unregister(id);
      setTimeout(() => callback(safeArray([0])), 0);
    },
  };
}

const INTERNAL_ERROR = 5001;
/** `OSF.AppName.Excel`, `Office.InitializationReason.DocumentOpened`, a task pane. */
const EXCEL = 1;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;

function contextOf({ context }: DesktopBridge): Record<string, (...args: never[]) => unknown> {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'preview',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => context.locale,
    GetAppDataLocale: () => context.locale,
    GetDocUrl: () => context.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => '',
    GetCorrelationId: () => context.instanceId,
    GetInstanceId: () => context.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => context.requirementMatrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => context.theme,
    // The add-in keeps no settings in the document.
    GetSettings: () => ({ Read: () => undefined }),
  };
}

const bridge = window.parent === window ? undefined : window.parent[BRIDGE_NAME];
if (bridge !== undefined) {
  Object.defineProperty(window, 'external', {
    value: externalOf(bridge),
    configurable: true,
    writable: true,
  });
}
