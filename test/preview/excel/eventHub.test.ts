import { EventHub, EventType, type EventEntry } from '../../../src/preview/excel/eventHub';

function connected(): { hub: EventHub; sent: EventEntry[] } {
  const hub = new EventHub();
  const sent: EventEntry[] = [];
  hub.connect((entries) => void sent.push(...entries));
  return { hub, sent };
}

describe('EventHub', () => {
  it('sends nothing that was not asked for', () => {
    const { hub, sent } = connected();
    hub.register(EventType.Changed);
    hub.emit(EventType.Deleted, 'sheet1', {});
    expect(sent).toEqual([]);
  });

  it('tells the workbook, with the sheet id inside', () => {
    const { hub, sent } = connected();
    hub.register(EventType.Changed);
    hub.emit(EventType.Changed, 'sheet1', { address: 'A1' });
    const json = JSON.stringify({ address: 'A1', worksheetId: 'sheet1' });
    expect(sent).toEqual([[65536, 10, 'Workbook', json, 0, false]]);
  });

  it('is silent after unregistering, and for a new add-in', () => {
    const { hub, sent } = connected();
    hub.register(EventType.Changed);
    hub.unregister(EventType.Changed);
    hub.emit(EventType.Changed, 'sheet1', {});
    hub.register(EventType.Changed);
    hub.connect((entries) => void sent.push(...entries));
    hub.emit(EventType.Changed, 'sheet1', {});
    expect(sent).toEqual([]);
  });
});
