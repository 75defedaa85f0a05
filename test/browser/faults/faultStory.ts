import type { Frame } from 'playwright-core';
import type { PreviewPage } from '../previewPage';
import type { BookState } from './bookState';

/** What a person was told of a failure; null where nothing was said because nothing went wrong. */
export interface Told {
  readonly code: string;
  /** What remains to be done, where the code says that something does. */
  readonly detail: string;
  /** The person was told that it is done all the same; the pane could not read the workbook after it. */
  readonly isDone?: boolean;
  /** Done but for these places, which the message names. */
  readonly lacks?: RegExp;
}

/** Where a story is played: a workbook in the preview, and the pane's frame. */
export interface Scene {
  readonly preview: PreviewPage;
  readonly frame: Frame;
}

/**
 * One story of the fault table: something that a person does, which is then made to fail at each of its
 * requests and actions in turn. A new story is one file in `stories/` and one line in `allStories.ts`.
 */
export interface FaultStory {
  readonly name: string;
  /** What is done, for the table. */
  readonly what: string;
  /** The workbook that it begins with; an empty one where this is missing. */
  readonly book?: () => Promise<Uint8Array>;
  /** What a failure must leave: the workbook as it was, or what the person typed with it. */
  readonly failureLeaves: 'before' | 'done';
  /** `getFileAsync` is asked as well. */
  readonly readsFile?: boolean;
  /** Once, after the workbook is open: the state that the story begins with. */
  readonly prepare?: (scene: Scene) => Promise<void>;
  /** Before each time, with nothing failing: shows the view, fills in what the person types there. */
  readonly approach?: (scene: Scene) => Promise<void>;
  /** Does it, waits for its end, and says what the person was told. */
  readonly act: (scene: Scene) => Promise<Told | null>;
  /** The same again after a failure, where that is not done the same way. What was typed must still be there. */
  readonly retry?: (scene: Scene) => Promise<Told | null>;
  /** Takes back what was done; the workbook is opened again from its bytes where this is missing. */
  readonly undo?: (scene: Scene, states: UndoStates) => Promise<void>;
}

/** What the workbook was before, and what it is now. */
export interface UndoStates {
  readonly before: BookState;
  readonly now: BookState;
}

/** What was found at one fault point; no faults: survived. */
export interface PointOutcome {
  readonly point: string;
  /** The host failed there; a point that was not reached proves nothing. */
  readonly struck: boolean;
  readonly faults: readonly string[];
}

export interface StoryStates {
  readonly before: BookState;
  readonly done: BookState;
}

export interface PlayedStory {
  /** How many points there are. */
  readonly points: number;
  /** In how many states Excel can stop at them. */
  readonly states: number;
  /** Number of the first state that was taken; null for a run that is not noted. */
  readonly from: number | null;
  readonly outcomes: readonly PointOutcome[];
  /** Exceptions in the browser. */
  readonly problems: readonly string[];
}
