import type { FUniver } from './univer';

const disposed = new Set<string>();

/**
 * Takes a workbook out of the grid. The grid's validation, which works in idle time, still asks for
 * it and then rejects ("cannot find current workbook"): that one complaint is nobody's concern.
 */
export function disposeBook(api: FUniver, unitId: string): void {
  if (disposed.size === 0) window.addEventListener('unhandledrejection', ignoreDisposed);
  disposed.add(unitId);
  api.disposeUnit(unitId);
}

function ignoreDisposed(event: PromiseRejectionEvent): void {
  const message = event.reason instanceof Error ? event.reason.message : '';
  const unitId = /^cannot find current workbook, unitId: (.+)$/.exec(message)?.[1];
  if (unitId !== undefined && disposed.has(unitId)) event.preventDefault();
}
