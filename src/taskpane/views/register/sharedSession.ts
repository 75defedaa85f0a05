import { importSession, type ImportSession } from './importSession';

let session: ImportSession | null = null;

/** One for the pane's life: an import goes on while people look at another view. */
export function sharedSession(withWorkbook: Parameters<typeof importSession>[0]): ImportSession {
  return (session ??= importSession(withWorkbook));
}
