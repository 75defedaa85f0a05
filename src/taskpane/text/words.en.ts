import finding from '../../core/text/findings/en.json';
import status from '../../core/text/status/en.json';
import pane from './pane.en.json';
import type { ReaderWords } from './words';

export const WORDS: ReaderWords = { pane, finding, status };
