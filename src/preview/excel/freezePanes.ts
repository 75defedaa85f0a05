import { HostObject, hostType, type Argument } from '../protocol/hostType';
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
    Unfreeze: (target) => void asAddin(target.book, () => target.sheet.cancelFreeze()),
    GetLocationOrNullObject: location,
  },
});

function freezeAt({ book, sheet }: SheetTarget, range: Argument): void {
  const area = book.types.rangeOf(range)?.area;
  const [rows, columns] = area === undefined ? [1, 1] : [area.row + area.rows, area.column + area.columns];
  asAddin(book, () =>
    sheet.setFreeze({ startRow: rows, startColumn: columns, xSplit: columns, ySplit: rows }),
  );
}

function location({ book, sheet }: SheetTarget): HostObject {
  const { xSplit, ySplit } = sheet.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return HostObject.NULL;
  return book.types.range({
    book,
    sheet,
    area: { row: 0, column: 0, rows: Math.max(1, ySplit), columns: Math.max(1, xSplit) },
  });
}
