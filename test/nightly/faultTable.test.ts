import './everyState';
import { ALL_STORIES } from '../browser/faults/allStories';
import { faultTable } from '../browser/faults/faultTable';

/** What a person does, in every state in which Excel can stop. */
faultTable(ALL_STORIES);
