import { BRIDGE_NAME, DesktopEvent, type DesktopBridge } from './desktopBridge';
import { COMPRESSED_FILE, DispatchId, HostStatus, type AddinConnection, type HostCalls } from './hostCalls';
import { HostFailure } from './hostFailure';
import { officeTheme, type Theme } from './officeTheme';
import { requirementMatrix, type Requirements } from './requirementSets';
import { runRichApi } from './runRichApi';

export interface DesktopOptions {
  readonly url: string;
  readonly locale: string;
  readonly documentName: string;
  readonly theme: Theme;
  readonly requirements: Requirements;
}

/** Excel on the PC, as office.js sees it; works over plain http, because it needs no trusted origin. */
export function connectDesktop(calls: HostCalls, options: DesktopOptions): AddinConnection {
  const handlers = new Map<number, (payload: readonly unknown[]) => void>();
  const frame = document.createElement('iframe');
  const fire = (event: number, payload: readonly unknown[]): void => handlers.get(event)?.(payload);
  const bridge: DesktopBridge = {
    hostInfo: `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    context: contextOf(options),
    execute: async (dispatchId, params) => {
      try {
        return await execute(calls, dispatchId, params);
      } catch (error) {
        if (error instanceof HostFailure) return [error.status];
        throw error;
      }
    },
    register: (event, handler) => void handlers.set(event, handler),
    unregister: (event) => void handlers.delete(event),
  };
  window[BRIDGE_NAME] = bridge;
  frame.src = options.url;
  return {
    frame,
    sendRichApi: (entries) => fire(DesktopEvent.RichApiMessage, entries),
    invokeCommand: (action) => fire(DesktopEvent.CommandInvoked, commandPayload(action)),
    dispose: () => {
      handlers.clear();
      frame.remove();
      if (window[BRIDGE_NAME] === bridge) Reflect.deleteProperty(window, BRIDGE_NAME);
    },
  };
}

/** `OSF.HostInfoFlags`: 1 shared app + 2 custom functions. */
export const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** A ribbon command on the wire: its id, the action's name, and the event's own data. */
export function commandPayload(action: string): [string, string, string] {
  return [`${action}-${Date.now()}`, action, JSON.stringify({ source: { id: action } })];
}

function contextOf({ locale, documentName, theme, requirements }: DesktopOptions): DesktopBridge['context'] {
  return {
    locale,
    documentUrl: `C:\\${documentName}`,
    instanceId: crypto.randomUUID(),
    requirementMatrix: requirementMatrix(requirements),
    theme: officeTheme(theme),
  };
}

async function execute(
  calls: HostCalls,
  dispatchId: number,
  params: readonly unknown[],
): Promise<readonly unknown[]> {
  switch (dispatchId) {
    case DispatchId.RichApi:
      return [HostStatus.Success, ...(await runRichApi(calls, params[0] as readonly unknown[]))];
    case DispatchId.OpenFile: {
      if (params[0] !== COMPRESSED_FILE.desktop) return [HostStatus.FileTypeNotSupported];
      const { handle, size } = await calls.files.open();
      return [HostStatus.Success, handle, size];
    }
    case DispatchId.ReadSlice: {
      const data = calls.files.slice(Number(params[0]), Number(params[1]), Number(params[2]));
      return [HostStatus.Success, data, data.length];
    }
    case DispatchId.CloseFile:
      calls.files.close(Number(params[0]));
      return [HostStatus.Success];
    case DispatchId.CommandCompleted:
      calls.commandCompleted(String(params[0]));
      return [HostStatus.Success];
    default:
      return [HostStatus.UnsupportedApi];
  }
}
