import type { WireValue } from '../protocol/wire';

/** Numbers of the events as they travel in `richApiMessage`. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  ChartActivated: 51,
  ChartAdded: 50,
  ChartDeactivated: 52,
  ChartDeleted: 53,
} as const;

/** One line of a `richApiMessage`: category, type, target, JSON, id, isRemote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Category of object events; 1 is custom functions. */
const OBJECT_EVENT = 65536;
const WORKBOOK_TARGET = 'Workbook';

type Send = (entries: readonly EventEntry[]) => void;

/** Remembers what the add-in listens to and sends only that. */
export class EventHub {
  private readonly registered = new Set<string>();
  private send: Send = () => undefined;
  /** `context.runtime.enableEvents`. */
  enabled = true;

  connect(send: Send): void {
    this.send = send;
    this.enabled = true;
    this.registered.clear();
  }

  /** Sends elsewhere from now on; what is listened to stays. */
  route(send: Send): void {
    this.send = send;
  }

  /** `target` is a sheet id, or nothing for the whole workbook. */
  register(type: number, target = WORKBOOK_TARGET): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target = WORKBOOK_TARGET): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Tells the listeners of the sheet and of the workbook. `isRemote`: the change came from a co-author. */
  emit(type: number, sheetId: string, message: Readonly<Record<string, WireValue>>, isRemote = false): void {
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.registered.has(`${type} ${target}`));
    if (targets.length === 0 || !this.enabled) return;
    const json = JSON.stringify({ ...message, worksheetId: sheetId });
    this.send(targets.map((target) => [OBJECT_EVENT, type, target, json, 0, isRemote]));
  }
}
