import type { PreviewPage } from './previewPage';

/** Errors in the cells of all sheets, by place. */
export const cellErrors = ({ page }: PreviewPage): Promise<string[]> =>
  page.evaluate(() =>
    window
      .iiotPreview!.univerAPI.getActiveWorkbook()!
      .getSheets()
      .flatMap((sheet) =>
        sheet
          .getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns())
          .getValues()
          .flatMap((line, row) =>
            line.flatMap((value, column) =>
              typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value)
                ? [`${sheet.getSheetName()} ${row + 1},${column + 1}: ${value}`]
                : [],
            ),
          ),
      ),
  );
