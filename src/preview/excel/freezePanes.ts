import { hostType, type Argument } from '../protocol/hostType';
import { numberArgument } from './arguments';
import type { SheetTarget } from './book';
import { asAddin } from './cells';

/** Excel's WorksheetFreezePanes. */
export const freezePanesType = hostType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (target, count) =>
      void asAddin(target.book, () => target.sheet.setFrozenRows(numberArgument(count))),
    FreezeColumns: (target, count) =>
      void asAddin(target.book, () => target.sheet.setFrozenColumns(numberArgument(count))),
    FreezeAt: freezeAt,
  },
});

function freezeAt({ book, sheet }: SheetTarget, range: Argument): void {
  const area = book.types.rangeOf(range)?.area;
  const [rows, columns] = area === undefined ? [1, 1] : [area.row + area.rows, area.column + area.columns];
  asAddin(book, () =>
    sheet.setFreeze({ startRow: rows, startColumn: columns, xSplit: columns, ySplit: rows }),
  );
}
