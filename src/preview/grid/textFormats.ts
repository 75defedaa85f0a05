import { CellValueType, InterceptorEffectEnum, type ICellData, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { FUniver } from './univer';

/** A number format that only puts words around a text: `"✓ "@`. */
const AROUND_TEXT = /^(?:"([^"]*)")?@(?:"([^"]*)")?$/;

/** Below the conditional formats (10), so that their number format is known. */
const AFTER_CONDITIONAL_FORMATS = 5;

/** A text as Excel shows it under a number format; null where the format changes nothing. */
function formattedText(text: string, pattern: string): string | null {
  const [whole, before = '', after = ''] = AROUND_TEXT.exec(pattern) ?? [];
  return whole === undefined || before + after === '' ? null : before + text + after;
}

/** Number formats of texts, which the grid leaves out; only what is shown changes, never the value. */
export function showTextFormats(univer: Univer, api: FUniver): void {
  // The sheet services come into being with the first workbook.
  const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    waiting.dispose();
    intercept(univer.__getInjector().get(SheetInterceptorService));
  });
}

function intercept(service: SheetInterceptorService): void {
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: AFTER_CONDITIONAL_FORMATS,
    handler: (cell, _location, next) => {
      const shown = cell ? shownText(cell) : null;
      return next(shown === null ? cell : { ...cell, v: shown, t: CellValueType.STRING });
    },
  });
  // The editor and the formula bar start from what is shown; they have to get the text itself.
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col)?.v;
      return next(typeof raw === 'string' ? { ...cell, v: raw } : cell);
    },
  });
}

function shownText({ v, s, f }: ICellData): string | null {
  const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
  const isText = typeof v === 'string' && (v !== '' || typeof f === 'string');
  return pattern === undefined || !isText ? null : formattedText(v, pattern);
}
