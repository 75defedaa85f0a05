import { CASE_STORIES } from './faults/allStories';
import { faultTable } from './faults/faultTable';

/** What an applicant or an administrator does, wherever Excel fails. */
faultTable(CASE_STORIES);
