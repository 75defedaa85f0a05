import type { IWorkbookData } from '@univerjs/core';

/** Rules of one sheet from a resource of the snapshot; none where the resource or the sheet is absent. */
export function rulesOf({ resources }: IWorkbookData, resource: string, sheet: string): readonly unknown[] {
  const data = resources?.find(({ name }) => name === resource)?.data;
  const bySheet = data ? (JSON.parse(data) as Readonly<Record<string, readonly unknown[] | undefined>>) : {};
  return bySheet[sheet] ?? [];
}
