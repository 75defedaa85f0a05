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
    hub.register(EventType.Changed, 'sheet2');
    hub.emit(EventType.Changed, 'sheet1', {});
    hub.emit(EventType.Activated, 'sheet2', {});
    expect(sent).toEqual([]);
  });

  it('tells the sheet and the workbook, with the sheet id inside', () => {
    const { hub, sent } = connected();
    hub.register(EventType.Changed, 'sheet1');
    hub.register(EventType.Changed);
    hub.emit(EventType.Changed, 'sheet1', { address: 'A1' }, true);
    const json = JSON.stringify({ address: 'A1', worksheetId: 'sheet1' });
    expect(sent).toEqual([
      [65536, 10, 'sheet1', json, 0, true],
      [65536, 10, 'Workbook', json, 0, true],
    ]);
  });

  it('is silent after unregistering, while events are off, and for a new add-in', () => {
    const { hub, sent } = connected();
    hub.register(EventType.Changed);
    hub.enabled = false;
    hub.emit(EventType.Changed, 'sheet1', {});
    hub.enabled = true;
    hub.unregister(EventType.Changed);
    hub.emit(EventType.Changed, 'sheet1', {});
    hub.register(EventType.Changed);
    hub.connect((entries) => void sent.push(...entries));
    hub.emit(EventType.Changed, 'sheet1', {});
    expect(sent).toEqual([]);
  });
});
