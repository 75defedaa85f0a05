import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { textFormat } from './textFormat';

/** Conditional formats are composed at 10; what comes after them sees the format they choose. */
const AFTER_CONDITIONAL_FORMATS = 9;

/**
 * Draws the signs that a conditional format puts before a text by a number format: the grid draws its
 * colours only. The cell's value stays as it is.
 */
export function drawTextFormats(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_CONDITIONAL_FORMATS,
    handler: (cell, _place, next) => {
      const style = cell?.s;
      const pattern = typeof style === 'object' ? style?.n?.pattern : undefined;
      if (!cell || pattern === undefined || typeof cell.v !== 'string') return next(cell);
      const v = textFormat(pattern, cell.v);
      return next(v === undefined ? cell : { ...cell, v });
    },
  });
}
