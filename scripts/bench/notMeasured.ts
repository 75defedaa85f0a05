import type { NotMeasured } from './figure';

/** What product.md asks for and this run cannot say. */
export const NOT_MEASURED: readonly NotMeasured[] = [
  {
    name: 'register of 1,000 workbooks',
    why: 'The whole is not timed; read.assessedCase is one of its entries, excelJs.read its ratio.',
  },
];
