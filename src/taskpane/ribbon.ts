import type { PaneActions } from './actions/paneActions';

/** Name in the manifest. */
const REQUEST_REVIEW = 'requestReview';

/**
 * Answers the ribbon's command: opens the pane at the review request. Registered at once, carried out
 * when the pane has started; the ribbon waits for `completed` in any case.
 */
export function registerRibbon(started: Promise<PaneActions>): void {
  Office.actions.associate(REQUEST_REVIEW, (event: Office.AddinCommands.Event) => {
    void showRequest(started).finally(() => event.completed());
  });
}

async function showRequest(started: Promise<PaneActions>): Promise<void> {
  const actions = await started;
  actions.show('send');
  await Office.addin.showAsTaskpane();
}
