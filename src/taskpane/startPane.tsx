import type { Root } from 'react-dom/client';
import type { Theme } from '@fluentui/react-components';
import type { WorkbookPort } from '../workbook/port';
import { createActions, type PaneActions, type PaneParts } from './actions/paneActions';
import { createStore } from './store/createStore';
import { PaneProvider } from './store/paneContext';
import type { PaneMemory } from './store/paneMemory';
import { initialState } from './store/paneState';
import { Pane } from './views/shell/Pane';

/**
 * Draws the pane over a workbook and begins to read it.
 * @returns the actions, for the ribbon's commands
 */
export function startPane(
  root: Root,
  port: WorkbookPort,
  parts: PaneParts,
  theme: Theme,
  memory: PaneMemory,
): PaneActions {
  const store = createStore(initialState(port.host, memory.recall()));
  store.subscribe(() => memory.keep(store.get()));
  const actions = createActions(store, port, parts);
  root.render(
    <PaneProvider value={{ store, actions }}>
      <Pane theme={theme} />
    </PaneProvider>,
  );
  void actions.open();
  return actions;
}
