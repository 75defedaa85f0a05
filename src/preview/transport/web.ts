import { commandPayload, SHARED_RUNTIME_WITH_FUNCTIONS } from './desktop';
import { COMPRESSED_FILE, DispatchId, HostStatus, type AddinConnection, type HostCalls } from './hostCalls';
import { HostFailure } from './hostFailure';
import { requirementMatrix, type Requirements } from './requirementSets';
import { runRichApi } from './runRichApi';

export interface WebOptions {
  readonly url: string;
  readonly locale: string;
  readonly documentName: string;
  readonly requirements: Requirements;
}

/** A message of the add-in. Source: `Microsoft.Office.Common.XdmMessagePackager`. */
interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number; readonly Version?: number };
  } & Readonly<Record<string, unknown>>;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER_EVENT = 1;
const UNREGISTER_EVENT = 2;
const FOR_CALL = 0;
const FOR_EVENT = 1;

/**
 * Excel on the web, as office.js sees it. office.js trusts only https hosts of its own host name:
 * that check stays as it is, so this variant needs the page on https.
 */
export function connectWeb(calls: HostCalls, options: WebOptions): AddinConnection {
  const conversation = `conversation-${crypto.randomUUID()}`;
  const registered = new Map<string, number>();
  const frame = document.createElement('iframe');
  // Everything travels in the frame's name, which must be set before the frame is in the page.
  frame.name = JSON.stringify({
    baseFrameName: 'iiot-preview',
    hostInfo: `Excel$Web$16.01$${options.locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: [conversation, APP_ID, location.origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = options.url;

  const post = (message: Readonly<Record<string, unknown>>): void => {
    const text = JSON.stringify({ _origin: location.origin, _serializerVersion: 1, ...message });
    frame.contentWindow?.postMessage(text, new URL(options.url, location.href).origin);
  };
  const reply = (to: XdmMessage, _data: unknown): void =>
    post({
      _messageType: RESPONSE,
      _responseType: FOR_CALL,
      _actionName: to._actionName,
      _conversationId: conversation,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _data,
    });
  const fire = (name: string, _data: unknown): void => {
    const _correlationId = registered.get(name);
    if (_correlationId === undefined) return;
    post({
      _messageType: RESPONSE,
      _responseType: FOR_EVENT,
      _actionName: name,
      _conversationId: conversation,
      _correlationId,
      _errorCode: 0,
      _data,
    });
  };

  const receive = async (event: MessageEvent<unknown>): Promise<void> => {
    const message = event.source === frame.contentWindow ? readMessage(event.data) : undefined;
    if (message?._messageType !== REQUEST || message._conversationId !== conversation) return;
    if (message._actionType === REGISTER_EVENT) registered.set(message._actionName, message._correlationId);
    if (message._actionType === UNREGISTER_EVENT) registered.delete(message._actionName);
    if (message._actionType === REGISTER_EVENT || message._actionType === UNREGISTER_EVENT) {
      reply(message, { Error: HostStatus.Success });
      return;
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(message, appContext(options));
      return;
    }
    if (message._actionName === 'executeMethod') reply(message, await execute(calls, message));
  };
  const listener = (event: MessageEvent<unknown>): void => void receive(event);
  window.addEventListener('message', listener);
  return {
    frame,
    sendRichApi: (entries) => fire('richApiMessage', { ArrayData: entries }),
    invokeCommand: (action) => fire('appCommandInvoked', commandPayload(action)),
    dispose: () => {
      window.removeEventListener('message', listener);
      frame.remove();
    },
  };
}

const APP_ID = 'preview';
/** `OSF.AppName.ExcelWebApp`. */
const EXCEL_WEB = 16;

function readMessage(data: unknown): XdmMessage | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as XdmMessage;
  } catch {
    return undefined; // not a message of office.js
  }
}

function appContext({ locale, documentName, requirements }: WebOptions): Readonly<Record<string, unknown>> {
  return {
    _id: APP_ID,
    _appName: EXCEL_WEB,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/${documentName}`,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _hostFullVersion: '16.0.18000.0',
    _requirementMatrix: requirementMatrix(requirements),
    _initialDisplayMode: 2,
    _appDomains: [],
  };
}

async function execute(
  calls: HostCalls,
  { _data = {} }: XdmMessage,
): Promise<Readonly<Record<string, unknown>>> {
  const Version = _data.DdaMethod?.Version;
  try {
    return {
      Version,
      Error: HostStatus.Success,
      ...(await dispatch(calls, _data.DdaMethod?.DispatchId, _data)),
    };
  } catch (error) {
    if (error instanceof HostFailure) return { Version, Error: error.status };
    reportError(error);
    return { Version, Error: HostStatus.InternalError };
  }
}

/** Parameter numbers of the file methods. Source: `OSF_DDA_Marshaling_File_ParameterKeys`. */
const FileParameter = { FileType: '0', SliceSize: '1', Handle: '2', SliceIndex: '3' } as const;

async function dispatch(
  calls: HostCalls,
  id: number | undefined,
  data: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  switch (id) {
    case DispatchId.RichApi:
      return { Data: await runRichApi(calls, data.ArrayData as readonly unknown[]) };
    case DispatchId.OpenFile: {
      if (Number(data[FileParameter.FileType]) !== COMPRESSED_FILE.web)
        return { Error: HostStatus.FileTypeNotSupported };
      const { handle, size } = await calls.files.open();
      sliceSizes.set(handle, Number(data[FileParameter.SliceSize]));
      return { 0: handle, 1: size };
    }
    case DispatchId.ReadSlice: {
      const handle = Number(data[FileParameter.Handle]);
      const size = sliceSizes.get(handle) ?? 0;
      const slice = calls.files.slice(handle, Number(data[FileParameter.SliceIndex]) * size, size);
      return { 0: slice, 1: slice.length };
    }
    case DispatchId.CloseFile:
      calls.files.close(Number(data[FileParameter.Handle]));
      return {};
    case DispatchId.CommandCompleted:
      calls.commandCompleted(String(data['0']));
      return {};
    default:
      return { Error: HostStatus.UnsupportedApi };
  }
}

/** The web asks for slices by index: the size is that of the file's opening. */
const sliceSizes = new Map<number, number>();
