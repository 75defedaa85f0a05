import type { CheckItem } from '../../guide/item';
import type { Language } from '../../model/language';
import type { Policy } from '../../guide/policy';
import type { Sector, SheetKey } from '../../model/terms';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import type { NameDescription, SheetDescription } from '../description';
import type { ChoiceList } from '../lists';

/** What every sheet of one case workbook is made from. */
export interface CaseContext {
  readonly sector: Sector;
  readonly language: Language;
  readonly words: CellWords;
  readonly names: CaseNames;
  readonly lists: readonly ChoiceList[];
  readonly sheetKeys: readonly SheetKey[];
  readonly policy: Policy;
  /** Answer classes of the table of states, the rows of one of its blocks. */
  readonly stateClasses: number;
  readonly itemsOf: (sheet: SheetKey) => readonly CheckItem[];
}

/** A sheet with the defined names of its own cells. */
export interface SheetPart {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}
