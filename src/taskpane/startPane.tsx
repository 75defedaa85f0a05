import type { Root } from 'react-dom/client';
import type { Theme } from '@fluentui/react-components';
import type { WorkbookPort } from '../workbook/port';
import { createActions, type PaneActions, type PaneParts } from './actions/paneActions';
import { createStore } from './store/createStore';
import { PaneProvider } from './store/paneContext';
import type { PaneMemory } from './store/paneMemory';
import { initialState } from './store/paneState';
import { loadWords } from './text/readerWords';
import { Pane } from './views/shell/Pane';

/**
 * Begins to read a workbook and draws the pane over it as soon as the reader's words are there.
 * @returns the actions, for the ribbon's commands
 */
export async function startPane(
  root: Root,
  port: WorkbookPort,
  parts: PaneParts,
  theme: Theme,
  memory: PaneMemory,
): Promise<PaneActions> {
  const store = createStore(initialState(port.host, memory.recall()));
  store.subscribe(() => memory.keep(store.get()));
  const actions = createActions(store, port, parts);
  void actions.open();
  await loadWords(store.get().language);
  root.render(
    <PaneProvider value={{ store, actions }}>
      <Pane theme={theme} />
    </PaneProvider>,
  );
  return actions;
}
