import { dateOfCell } from '../../model/cell';
import { serialOfDate } from '../../model/isoDate';
import { dateOfText } from '../../model/typed/writtenDate';
import type { RowEdit } from '../registerPlace';
import type { DevicePlan } from './devicePlan';
import type { ExistingPlace } from './existingPlace';

/** The months of a plan for the rows that have none; a month that a person entered is none of them. */
export function planEdits({ sheet, columns, rows }: ExistingPlace, plan: DevicePlan): readonly RowEdit[] {
  const column = columns.get('planMonth');
  if (column === undefined) return [];
  const blank = new Set(
    rows.filter(({ values }) => dateOfCell(values.planMonth ?? null) === null).map(({ row }) => row),
  );
  return plan.groups
    .flatMap(({ rows: own, month }) => own.filter((row) => blank.has(row)).map((row) => ({ row, month })))
    .flatMap(({ row, month }): readonly RowEdit[] => {
      const day = dateOfText(`${month}-01`);
      return day === null ? [] : [{ sheet, row, cells: [{ column, value: serialOfDate(day) }] }];
    })
    .sort((a, b) => a.row - b.row);
}
