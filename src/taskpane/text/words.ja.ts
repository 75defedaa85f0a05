import finding from '../../core/text/findings/ja.json';
import status from '../../core/text/status/ja.json';
import pane from './pane.ja.json';
import type { ReaderWords } from './words';

export const WORDS: ReaderWords = { pane, finding, status };
