import { CellValueType, InterceptorEffectEnum, type ICellData, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { textFormat } from './textFormat';

/** Conditional formats are composed at 10; what comes after them sees the format they choose. */
const AFTER_CONDITIONAL_FORMATS = 5;

/**
 * Number formats of texts (`"✓ "@`), of which the grid draws the colours only. What is shown changes, never
 * the value; the editor and the formula bar start from what is shown, so they are given the text itself.
 */
export function drawTextFormats(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: AFTER_CONDITIONAL_FORMATS,
    handler: (cell, _place, next) => {
      const shown = cell ? shownText(cell) : undefined;
      return next(shown === undefined ? cell : { ...cell, v: shown, t: CellValueType.STRING });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col)?.v;
      return next(typeof raw === 'string' ? { ...cell, v: raw } : cell);
    },
  });
}

/** A formula may give an empty text, which a format puts its words around; an empty cell shows nothing. */
function shownText({ v, s, f }: ICellData): string | undefined {
  const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
  const isText = typeof v === 'string' && (v !== '' || typeof f === 'string');
  return pattern === undefined || !isText ? undefined : textFormat(pattern, v);
}
