import { LifecycleService, LifecycleStages, LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalJa from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreJa from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationJa from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { drawTextFormats } from './drawTextFormats';
import { pausePainting } from './pausePainting';
import { skipGoneSheets } from './skipGoneSheets';
import { rebuildLooks } from './rebuildLooks';
import { startUniver } from './startUniver';
import { planCalculations, type Calculations } from './formulas/planCalculations';
import { functionAdder } from './gridFunction';
import type { AddFunction } from '../functions/registerFunctions';
import type { FUniver } from './univer';

export type Language = 'ja' | 'en';

export interface Grid {
  readonly api: FUniver;
  readonly addFunction: AddFunction;
  readonly calculations: Omit<Calculations, 'busyCall'>;
  /** Resolves once the first opened workbook is drawn; before, it takes no input. */
  readonly drawn: Promise<void>;
  /** For each opened workbook: how it is painted. Its picture stays while it is calculated. */
  readonly paint: (unitId: string, isCalculating: () => boolean) => void;
  /** For the workbook that stays when another is closed. */
  readonly rebuildLooks: (unitId: string) => void;
}

/** The spreadsheet in the page: Univer with its formulas, dropdowns, rules and editing. */
export function createGrid(container: HTMLElement, language: Language): Grid {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: {},
      disableAutoFocus: true,
      // The page asks for the first calculation, once the add-in's functions are known.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    // A search box in the list would take the focus away from the cell, and half of what is typed with it.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  skipGoneSheets();
  const { univer, api } = startUniver(presets, {
    locale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(coreJa, validationJa, conditionalJa),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, conditionalEn),
    },
  });
  const { busyCall, ...calculations } = planCalculations(univer);
  let drawsTextFormats = false;
  return {
    api,
    addFunction: functionAdder(univer, busyCall),
    calculations,
    drawn: univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
    rebuildLooks: (unitId) => rebuildLooks(univer, unitId),
    paint: (unitId, isCalculating) => {
      // The grid knows of drawing only once a workbook is open.
      if (!drawsTextFormats) drawTextFormats(univer);
      drawsTextFormats = true;
      pausePainting(univer, unitId, isCalculating);
    },
  };
}
