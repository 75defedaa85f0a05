import type { IRange, IWorkbookData } from '@univerjs/core';

import { openPackage, type Parts } from '../../workbook/file/read/openPackage';
import { findWorkbookPart, readWorkbook } from '../../workbook/file/read/readWorkbook';
import type { RawWorkbook } from '../../workbook/file/read/rawWorkbook';
import { child, flag, numberOf } from '../../workbook/file/read/xmlTree';
import { JAPANESE } from './gridTerms';
import { protectionOf } from './protectionOf';
import { FORMATS_RESOURCE, gridFormats } from './resources/conditionalFormats';
import { gridNames, NAMES_RESOURCE } from './resources/definedNames';
import { gridValidations, VALIDATIONS_RESOURCE } from './resources/validations';
import { clipRange, mapSheet } from './sheet/mapSheet';
import { digitWidth } from './sheet/measures';
import { readDressing } from './sheet/sheetDressing';
import { sheetKey, type OpenedBook, type SourcePackage } from './sourcePackage';
import { cellStyle, cellStyles, differentialStyle } from './styles/cellStyles';
import { readStyleSheet } from './styles/styleSheet';

/** Version of the snapshot's model. */
const UNIVER_VERSION = '0.25.1';

/**
 * Opens an .xlsx for the grid.
 * @throws WorkbookFileError when the file cannot be read
 */
export function openXlsx(bytes: Uint8Array): OpenedBook {
  const parts = openPackage(bytes);
  const raw = readWorkbook(parts);
  return { snapshot: mapSnapshot(parts, raw), source: sourceOf(parts, raw) };
}

function sourceOf(parts: Parts, raw: RawWorkbook): SourcePackage {
  const sheets = raw.sheets.map(
    (sheet) => [sheetKey(sheet.id), { state: sheet.state, protection: protectionOf(sheet) }] as const,
  );
  return {
    parts,
    sheets: new Map(sheets),
    customXml: [...raw.customXml],
    customProperties: [...raw.properties.custom],
    coreProperties: { ...raw.properties.core },
  };
}

/** The grid's model of a workbook; the same for the same parts, so that saving can find what changed. */
export function mapSnapshot(parts: Parts, raw: RawWorkbook): IWorkbookData {
  const workbook = findWorkbookPart(parts);
  const styles = readStyleSheet(parts, workbook);
  const defaultStyle = cellStyle(styles.cellXfs[0], styles);
  const digit = digitWidth(defaultStyle);
  const names = gridNames(raw);
  const nameRef = (name: string): string | undefined =>
    raw.names.find((each) => each.localSheet === null && each.name.toLowerCase() === name.toLowerCase())?.ref;
  const mapped = raw.sheets.map((sheet) => {
    const dressing = readDressing(parts, sheet.path);
    const data = mapSheet(sheet, dressing, { parts, styles, digit });
    const clip = (range: IRange): IRange | null => clipRange(range, data);
    const sheetId = data.id;
    return {
      data,
      validations: gridValidations(dressing, { sheetId, clip, nameRef }),
      formats: gridFormats(dressing, {
        sheetId,
        clip,
        styleOf: (dxf) => differentialStyle(styles.dxfs[dxf], styles),
        theme: styles.theme,
      }),
    };
  });
  const bySheet = <T>(pick: (each: (typeof mapped)[number]) => T): Record<string, T> =>
    Object.fromEntries(mapped.map((each) => [each.data.id, pick(each)]));
  const activeTab = numberOf(
    child(child(workbook.tree, 'bookViews'), 'workbookView')?.attributes.activeTab,
    0,
  );
  return {
    id: 'workbook',
    name: raw.properties.core.title ?? '',
    appVersion: UNIVER_VERSION,
    locale: JAPANESE,
    styles: cellStyles(styles),
    defaultStyle,
    sheetOrder: mapped.map(({ data }) => data.id),
    sheets: bySheet(({ data }) => data),
    resources: [
      { name: NAMES_RESOURCE, data: JSON.stringify(names) },
      { name: VALIDATIONS_RESOURCE, data: JSON.stringify(bySheet(({ validations }) => validations)) },
      { name: FORMATS_RESOURCE, data: JSON.stringify(bySheet(({ formats }) => formats)) },
    ],
    custom: {
      activeSheet: mapped[activeTab]?.data.id ?? null,
      fullCalculation: flag(child(workbook.tree, 'calcPr')?.attributes.fullCalcOnLoad),
    },
  };
}
