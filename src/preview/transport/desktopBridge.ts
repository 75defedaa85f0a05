/**
 * What the page exposes to the shim in the pane's frame for the desktop variant: the calls of
 * Office's native `window.external`, with plain arrays instead of COM SAFEARRAYs.
 */
export interface DesktopBridge {
  readonly hostInfo: string;
  readonly context: DesktopContext;
  /** `[status, ...payload]` */
  readonly execute: (dispatchId: number, params: readonly unknown[]) => Promise<readonly unknown[]>;
  readonly register: (eventId: number, handler: (payload: readonly unknown[]) => void) => void;
  readonly unregister: (eventId: number) => void;
}

export interface DesktopContext {
  readonly locale: string;
  readonly documentUrl: string;
  readonly instanceId: string;
  readonly requirementMatrix: string;
  /** Colours as 0xRRGGBB numbers, as JSON. */
  readonly theme: string;
}

/** The property of the page that holds the bridge. */
export const BRIDGE_NAME = 'iiotDesktopHost';

declare global {
  interface Window {
    [BRIDGE_NAME]?: DesktopBridge;
  }
}

/** Event numbers of the desktop. Source: `OSF.DDA.EventDispId`. */
export const DesktopEvent = { RichApiMessage: 33, CommandInvoked: 39 } as const;
