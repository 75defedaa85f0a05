import { ObjectMatrix, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import {
  OtherFormulaBizType,
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
  type IFormulaDataItem,
  type IOtherFormulaManagerService,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../excel/area';
import { FormulaGraph } from './formulaGraph';
import { resolveFormula, type ResolvedFormula } from './formulaReferences';
import { makeFormula, sheetOf, type FormulaPlace, type GridFormula } from './gridFormula';
import { areaOf, type Reference } from './reference';
import type { SeenSheets } from './seenSheets';

export interface RegisterServices {
  readonly config: IFormulaCurrentConfigService;
  readonly rules: IOtherFormulaManagerService;
  readonly names: IDefinedNamesService;
}

type Sheet = Pick<FormulaPlace, 'unitId' | 'sheetId' | 'rowCount' | 'columnCount'>;

/** Knows the formulas of cells and rules; what has not changed since the last look is not read again. */
export class FormulaRegister {
  readonly graph = new FormulaGraph<GridFormula>();
  private known = new Map<string, GridFormula>();
  private resolved = new Map<string, ResolvedFormula>();
  /** What names stand for, by workbook and name. */
  private names = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    private readonly services: RegisterServices,
    private readonly seen: SeenSheets,
  ) {
    services.names.update$.subscribe(() => this.forget());
  }

  /** Everything is read anew: names or sheets have changed. */
  forget(): void {
    this.known.forEach((formula) => this.graph.remove(formula));
    this.known = new Map();
    this.resolved = new Map();
    this.names = new Map();
  }

  /** Takes over what the workbooks hold now; gives the formulas that are new. */
  update(): readonly GridFormula[] {
    const before = this.known;
    this.known = new Map();
    const added: GridFormula[] = [];
    const take = (key: string, signature: string, make: () => GridFormula): void => {
      const old = before.get(key);
      const formula = old?.signature === signature ? old : make();
      this.known.set(key, formula);
      if (formula === old) before.delete(key);
      else added.push(formula);
    };
    this.takeCells(take);
    this.takeRules(take);
    before.forEach((formula) => this.graph.remove(formula));
    added.forEach((formula) => this.graph.add(formula));
    return added;
  }

  private takeCells(take: Take): void {
    for (const [unitId, sheets] of Object.entries(this.services.config.getFormulaData())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const sheet = this.sheetAt(unitId, sheetId);
        if (sheet === undefined || !rows) continue;
        const items = cellFormulas(rows);
        const masters = new Map(
          items.filter(({ item }) => isMaster(item)).map(({ item }) => [item.si, item.f]),
        );
        for (const { row, column, item } of items) {
          const { si, x: right = 0, y: down = 0 } = item;
          const f = (si === undefined ? undefined : masters.get(si)) ?? item.f;
          const place = { ...sheet, cell: { row, column }, ruleId: null, down, right };
          const signature = `${down},${right} ${f}`;
          take(`${unitId} ${sheetId} ${row},${column}`, signature, () => this.make(place, signature, f));
        }
      }
    }
  }

  private takeRules(take: Take): void {
    this.seen.begin();
    for (const [unitId, sheets] of Object.entries(this.services.rules.getOtherFormulaData())) {
      for (const [sheetId, rules] of Object.entries(sheets ?? {})) {
        const sheet = this.sheetAt(unitId, sheetId);
        if (sheet === undefined) continue;
        for (const [ruleId, { f, ranges }] of Object.entries(rules ?? {})) {
          if (this.isUnseen(sheet, ruleId)) {
            this.seen.leaveOut(unitId, sheetId);
            continue;
          }
          for (const [down, right] of offsetsOf(ranges, sheet)) {
            const place = { ...sheet, cell: null, ruleId, down, right };
            take(`${unitId} ${sheetId} ${ruleId} ${down},${right}`, f, () => this.make(place, f, f));
          }
        }
      }
    }
  }

  /** A conditional format of a sheet that nobody sees. The grid's id of a rule says what it belongs to. */
  private isUnseen({ unitId, sheetId }: Sheet, ruleId: string): boolean {
    const formats = `formula.${unitId}_${sheetId}_${OtherFormulaBizType.CONDITIONAL_FORMATTING}_`;
    return ruleId.startsWith(formats) && !this.seen.isSeen(unitId, sheetId);
  }

  private make(place: FormulaPlace, signature: string, formula: string): GridFormula {
    const { unitId, sheetId } = place;
    const resolved = this.resolve(unitId, sheetId, formula);
    const reads = resolved.references.flatMap((reference) => this.place(reference, place));
    return makeFormula(place, { signature, resolved, reads });
  }

  private resolve(unitId: string, sheetId: string, formula: string): ResolvedFormula {
    const key = `${unitId} ${sheetId} ${formula}`;
    const known =
      this.resolved.get(key) ?? resolveFormula(formula, (name) => this.valueOf(unitId, sheetId, name));
    this.resolved.set(key, known);
    return known;
  }

  /** A name of the sheet goes before one of the workbook. */
  private valueOf(unitId: string, sheetId: string, name: string): string | undefined {
    const names = this.names.get(unitId) ?? namesOf(this.services.names, unitId);
    this.names.set(unitId, names);
    const wanted = name.toLowerCase();
    return names.get(`${sheetId}!${wanted}`) ?? names.get(wanted);
  }

  private place(
    reference: Reference,
    { unitId, sheetId, down, right }: FormulaPlace,
  ): { sheet: string; area: Area }[] {
    const { sheet } = reference;
    const area = areaOf(reference, down, right);
    if (area === undefined) return [];
    if (sheet === undefined) return [{ sheet: sheetOf(unitId, sheetId), area }];
    const id = this.services.config.getSheetNameMap()[unitId]?.[sheet];
    return id === undefined ? [] : [{ sheet: sheetOf(unitId, id), area }];
  }

  private sheetAt(unitId: string, sheetId: string): Sheet | undefined {
    const data = this.services.config.getUnitData()[unitId]?.[sheetId];
    return data && { unitId, sheetId, rowCount: data.rowCount, columnCount: data.columnCount };
  }
}

interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly item: IFormulaDataItem;
}

function cellFormulas(rows: IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>): readonly CellFormula[] {
  const formulas: CellFormula[] = [];
  new ObjectMatrix(rows).forValue((row, column, item) => {
    if (item) formulas.push({ row, column, item });
  });
  return formulas;
}

/** Names in small letters, those of a sheet behind its id. */
function namesOf(service: IDefinedNamesService, unitId: string): ReadonlyMap<string, string> {
  const all = Object.values(service.getDefinedNameMap(unitId) ?? {});
  return new Map(
    all.map(({ name, localSheetId, formulaOrRefString }) => {
      const isOwn = localSheetId !== undefined && localSheetId !== '' && localSheetId !== WHOLE_WORKBOOK;
      return [`${isOwn ? `${localSheetId}!` : ''}${name.toLowerCase()}`, formulaOrRefString];
    }),
  );
}

/** The grid's word for a name that belongs to no single sheet. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** The cell that holds a formula to which others refer. */
const isMaster = ({ si, f, x = 0, y = 0 }: IFormulaDataItem): boolean =>
  si !== undefined && f !== '' && x === 0 && y === 0;

type Take = (key: string, signature: string, make: () => GridFormula) => void;

interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Cells of a rule, counted from its first one, to which its formula is written. */
function* offsetsOf(
  ranges: readonly Corners[],
  { rowCount, columnCount }: Sheet,
): Generator<readonly [down: number, right: number]> {
  const [first] = ranges;
  if (first === undefined) return;
  for (const { startRow, startColumn, endRow, endColumn } of ranges) {
    for (let row = startRow; row <= Math.min(endRow, rowCount - 1); row += 1) {
      for (let column = startColumn; column <= Math.min(endColumn, columnCount - 1); column += 1)
        yield [row - first.startRow, column - first.startColumn];
    }
  }
}
