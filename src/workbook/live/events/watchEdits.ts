import type { CaseReading } from '../../../core/model/reading';
import { WorkbookError } from '../../port';
import { hasExcelApi, requireExcelApi } from '../host/requirement';
import { runBatch } from '../host/runBatch';
import { toWorkbookError } from '../host/workbookError';
import type { CaseSource } from '../read/caseSource';
import { joinScopes, type RereadScope } from '../read/rereadScope';
import { isOwnEdit } from './isOwnEdit';
import { latestRun } from './latestRun';
import { removeHandlers, type Registration } from './removeHandlers';
import { watchLateResults } from './watchLateResults';

/** Workbook-wide `onChanged`. */
const NEEDED_API = '1.9';
/** `onNameChanged`; older Excel notices a renamed sheet at the next full reading. */
const RENAME_API = '1.17';

type OnChange = (reading: CaseReading) => void;
type OnError = (error: WorkbookError) => void;

/**
 * Follows edits, the user's own and those of co-authors: each costs one round trip, a burst two at most.
 * Results that come late are read once more.
 * @returns a function that stops following
 * @throws {WorkbookError} UNSUPPORTED where this Excel has no such events
 */
export async function watchEdits(
  source: CaseSource,
  onChange: OnChange,
  onError: OnError,
): Promise<() => void> {
  requireExcelApi(NEEDED_API);
  const renew = latestRun((scope: RereadScope) => refresh(source, scope, onChange, onError), joinScopes);
  const onEdit = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!isOwnEdit(event)) renew(source.scopeOf(event));
    return Promise.resolve();
  };
  const onSheets = (): Promise<void> => {
    renew('all');
    return Promise.resolve();
  };
  const late = watchLateResults(() => source.unfinished(), renew);
  const onCalculated = (): Promise<void> => {
    late.calculated();
    return Promise.resolve();
  };
  const registrations = await runBatch(async (context) => {
    const sheets = context.workbook.worksheets;
    const added: Registration[] = [
      sheets.onChanged.add(onEdit),
      sheets.onAdded.add(onSheets),
      sheets.onDeleted.add(onSheets),
      sheets.onCalculated.add(onCalculated),
    ];
    if (hasExcelApi(RENAME_API)) added.push(sheets.onNameChanged.add(onSheets));
    await context.sync();
    return added;
  });
  return () => {
    late.stop();
    void removeHandlers(registrations).catch((error: unknown) => onError(toWorkbookError(error)));
  };
}

async function refresh(
  source: CaseSource,
  scope: RereadScope,
  onChange: OnChange,
  onError: OnError,
): Promise<void> {
  const wasCase = source.reading() !== null;
  try {
    const outcome = await source.refresh(scope);
    if (outcome.kind === 'case') onChange(outcome.reading);
    // Edits of a workbook that never was a case are nobody's concern.
    else if (wasCase)
      onError(new WorkbookError('NOT_FOUND', outcome.missing.map(({ what }) => what).join(', ')));
  } catch (error) {
    onError(toWorkbookError(error));
  }
}
