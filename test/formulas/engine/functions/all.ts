import { CALENDAR } from './calendar';
import { COUNTING } from './counting';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATHEMATICS } from './mathematics';
import type { Functions } from './spec';
import { TEXTS } from './texts';

/** The worksheet functions that the engine knows, all of Excel 2016 or older. */
export const FUNCTIONS: Functions = {
  ...CALENDAR,
  ...COUNTING,
  ...INFORMATION,
  ...LOGIC,
  ...LOOKUP,
  ...MATHEMATICS,
  ...TEXTS,
};
