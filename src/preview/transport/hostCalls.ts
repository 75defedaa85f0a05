import type { EventEntry } from '../excel/eventHub';
import type { WireRequest, WireResponse } from '../protocol/wire';

/** What office.js can ask of the host, whichever way it is connected. */
export interface HostCalls {
  readonly run: (request: WireRequest) => Promise<WireResponse>;
  readonly files: DocumentFiles;
  /** Largest body of a RichApi request or answer, in bytes. */
  readonly payloadLimit: () => number;
  /** The add-in called `event.completed()` of a ribbon command. */
  readonly commandCompleted: (commandId: string) => void;
}

/** `getFileAsync`: the workbook as it is when it is opened, calculated, read in slices. */
export interface DocumentFiles {
  readonly open: () => Promise<OpenFile>;
  readonly slice: (handle: number, offset: number, size: number) => number[];
  readonly close: (handle: number) => void;
}

interface OpenFile {
  readonly handle: number;
  /** Bytes. */
  readonly size: number;
}

/** What the host tells the add-in. */
export interface AddinConnection {
  /** The frame the add-in runs in, ready to be put into the page. */
  readonly frame: HTMLIFrameElement;
  readonly sendRichApi: (entries: readonly EventEntry[]) => void;
  readonly invokeCommand: (action: string) => void;
  readonly dispose: () => void;
}

/** Numbers of the methods that office.js asks for. Source: `OSF.DDA.MethodDispId`. */
export const DispatchId = {
  OpenFile: 77,
  ReadSlice: 80,
  CloseFile: 81,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

/** Status codes that office.js turns into errors. Source: `OSF.DDA.ErrorCodeManager.errorCodes`. */
export const HostStatus = {
  Success: 0,
  FileTypeNotSupported: 1009,
  UnsupportedApi: 5000,
  InternalError: 5001,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
} as const;

/** `Office.FileType.Compressed` on the wire of each variant; text and PDF are not offered. */
export const COMPRESSED_FILE = { desktop: 5, web: 1 } as const;
