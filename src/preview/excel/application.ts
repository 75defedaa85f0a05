import { hostType } from '../protocol/hostType';
import type { Book } from './book';
import { createWorkbook, workbookCreatedById } from './createdWorkbooks';

interface Target {
  readonly book: Book;
}

/** Excel's Application. Screen updating and calculation are not held back: the grid draws once a frame anyway. */
export const applicationType = hostType<Target>({
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {
    CultureInfo: (target) => cultureInfoType(target),
    _Runtime: (target) => runtimeType(target),
  },
  methods: {
    CreateWorkbook: ({ book }, base64) => createWorkbook(book, base64),
    _GetWorkbookCreatedById: ({ book }, id) => workbookCreatedById(book, id),
    Calculate: ({ book }) => book.api.getFormula().executeCalculation(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureInfoType = hostType<Target>({
  name: 'CultureInfo',
  scalars: { Name: { get: ({ book }) => book.document.locale } },
});

const runtimeType = hostType<Target>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ book }) => book.events.enabled,
      set: ({ book }, value) => {
        book.events.enabled = value !== false;
      },
    },
  },
});
