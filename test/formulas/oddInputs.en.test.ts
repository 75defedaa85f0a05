import { checkInputs } from './odd/checkInputs';

// The same code with other words: a part of the inputs is enough.
test('odd input in an English case: rules, cells and custom functions', () => checkInputs('en', 5), 240_000);
