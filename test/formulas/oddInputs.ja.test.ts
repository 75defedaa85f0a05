import { checkInputs } from './odd/checkInputs';

test('odd input in a Japanese case: rules, cells and custom functions', () => checkInputs('ja', 1), 240_000);
