import type { WireValue } from '../protocol/wire';

/** Numbers of the events as they travel in `richApiMessage`. */
export const EventType = {
  Changed: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;

/** One line of a `richApiMessage`: category, type, target, JSON, id, isRemote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Category of object events; 1 is custom functions. */
const OBJECT_EVENT = 65536;
/** The add-in listens to all sheets of the workbook. */
const TARGET = 'Workbook';

type Send = (entries: readonly EventEntry[]) => void;

/** Remembers what the add-in listens to and sends only that. */
export class EventHub {
  private readonly registered = new Set<number>();
  private send: Send = () => undefined;

  connect(send: Send): void {
    this.send = send;
    this.registered.clear();
  }

  /** Sends elsewhere from now on; what is listened to stays. */
  route(send: Send): void {
    this.send = send;
  }

  register(type: number): void {
    this.registered.add(type);
  }

  unregister(type: number): void {
    this.registered.delete(type);
  }

  /** Tells the listeners what happened to a sheet. */
  emit(type: number, sheetId: string, message: Readonly<Record<string, WireValue>>): void {
    if (!this.registered.has(type)) return;
    const json = JSON.stringify({ ...message, worksheetId: sheetId });
    this.send([[OBJECT_EVENT, type, TARGET, json, 0, false]]);
  }
}
