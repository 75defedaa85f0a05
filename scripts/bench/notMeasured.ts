import type { NotMeasured } from './figure';

/** What product.md asks for and this run cannot say. */
export const NOT_MEASURED: readonly NotMeasured[] = [
  {
    name: 'register of 1,000 workbooks',
    why: 'There is no register view yet; read.assessedCase is one of its entries.',
  },
  {
    name: 'functions in cells and against native INDEX/MATCH',
    why: 'Needs a grid or LibreOffice: here the functions are called as Excel calls them, without its own part.',
  },
  {
    name: 'time to the first screen, syncs and bytes of live validation',
    why: 'Needs Chromium and the preview host; the browser and workbook-live tests hold their limits.',
  },
];
