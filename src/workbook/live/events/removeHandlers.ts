import { toWorkbookError } from '../host/workbookError';

/** What `add` of an Excel event returns; the argument type does not matter for removal. */
export interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Stops listening. A handler can only be removed in the context that added it.
 * @throws {WorkbookError}
 */
export async function removeHandlers(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  try {
    registrations.forEach((registration) => registration.remove());
    await first.context.sync();
  } catch (error) {
    throw toWorkbookError(error);
  }
}
