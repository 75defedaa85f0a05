import { REVIEW_STORIES } from './faults/allStories';
import { faultTable } from './faults/faultTable';

/** What comes back from HQ and vendors, wherever Excel fails; a file of its own beside faultTableCase. */
faultTable(REVIEW_STORIES);
