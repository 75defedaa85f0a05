import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../core/model/language';
import type { PaneActions } from '../actions/paneActions';
import { readerWords } from '../text/readerWords';
import type { PaneWords, ReaderWords } from '../text/words';
import type { Store } from './createStore';
import type { PaneState } from './paneState';
import type { Task } from './task';
import { taskOf, type TaskName, type TaskResults } from './tasks';

/** What every view works with. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('a view stands outside the PaneProvider');
  return pane;
}

/** A part of the state; renders again when this part becomes another one. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function useActions(): PaneActions {
  return usePane().actions;
}

/** How far a task of the pane has come. */
export function useTask<Name extends TaskName>(name: Name): Task<TaskResults[Name]> {
  return usePaneState((state) => taskOf(state, name));
}

/** The same for a view that starts over when it is shown again: its outcome goes with it. */
export function useTaskWhileShown<Name extends TaskName>(name: Name): Task<TaskResults[Name]> {
  const { forget } = useActions();
  useEffect(() => () => forget(name), [forget, name]);
  return useTask(name);
}

/** The language that is set. */
export function useLanguage(): Language {
  return usePaneState((state) => state.language);
}

/** Words of the first screen in the language that is set. */
export function useReaderWords(): ReaderWords {
  return readerWords(useLanguage());
}

/** Those of them that only the pane shows. */
export function useWords(): PaneWords {
  return useReaderWords().pane;
}

/** The hook for words that travel with a view: those of the language that is set. */
export function viewWords<T>(words: Readonly<Record<Language, T>>): () => T {
  return () => words[useLanguage()];
}
