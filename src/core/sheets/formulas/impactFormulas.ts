import { all, any, choose, customElseNative, isNotUnderstood, isOneOf, quote } from './expressions';
import type { CellWords } from '../cellWords';
import type { CaseNames } from '../caseNames';

/** 1, 2, 3 for low, mid, high; 0 for anything else. */
export function rank(cell: string, w: CellWords): string {
  return `((${cell}=${quote(w.levels.high)})*3+(${cell}=${quote(w.levels.mid)})*2+(${cell}=${quote(w.levels.low)})*1)`;
}

function levelOfRank(expression: string, w: CellWords): string {
  return `CHOOSE(${expression},${quote(w.levels.low)},${quote(w.levels.mid)},${quote(w.levels.high)})`;
}

/** Level of one use in the matrix, headings in its first row and column. */
function matrixCell(useCase: string, column: number, n: CaseNames, w: CellWords): string {
  return `INDEX(${n.matrix},IF(${useCase}=${quote(w.useCases.verification)},3,2),${column})`;
}

const USE_COLUMNS = { control: 2, analysis: 3, storage: 4 } as const;

/** Native counterpart of IIOT.IMPACT: the highest level of the chosen uses (R1). */
function nativeImpact(uses: string, useCase: string, least: string, n: CaseNames, w: CellWords): string {
  const ranks = (['control', 'analysis', 'storage'] as const).map(
    (use) =>
      `ISNUMBER(SEARCH(${quote(w.uses[use])},${uses}))*${rank(matrixCell(useCase, USE_COLUMNS[use], n, w), w)}`,
  );
  const known = all(`${uses}<>"?"`, isOneOf(useCase, Object.values(w.useCases)));
  return choose(
    [
      [any(`${uses}=""`, `${useCase}=""`), quote(w.undecided)],
      [known, levelOfRank(`MAX(${ranks.join(',')},${rank(least, w)})`, w)],
    ],
    quote(w.undecided),
  );
}

/** 評価上の利用ケース: verification that is not known to be separated counts as production (R2). */
export function effectiveUseCaseFormula(n: CaseNames, w: CellWords): string {
  return choose(
    [
      [isNotUnderstood(n.useCase), '""'],
      [
        all(`${n.useCase}=${quote(w.useCases.verification)}`, `${n.separated}<>${quote(w.yes)}`),
        quote(w.useCases.production),
      ],
    ],
    n.useCase,
  );
}

/** HQ has decided with a reason and not below the matrix (R5). */
function hqDecided(n: CaseNames, w: CellWords): string {
  return all(`${n.hqLevel}<>""`, `${n.hqReason}<>""`, `${rank(n.hqLevel, w)}>=${rank(n.matrixLevel, w)}`);
}

/** C1: writing is possible or unknown, but control is not among the uses. */
export function writeWithoutControl(n: CaseNames, w: CellWords): string {
  return all(
    `${rank(n.matrixLevel, w)}>0`,
    isOneOf(n.writeAccess, [w.yes, w.unknown]),
    `ISERROR(SEARCH(${quote(w.uses.control)},${n.uses}))`,
  );
}

/** 評価上の用途: control is added while C1 stands and HQ has not decided (R3). */
export function effectiveUsesFormula(n: CaseNames, w: CellWords): string {
  return choose(
    [
      [`${n.uses}=""`, '""'],
      [
        all(writeWithoutControl(n, w), `NOT(${hqDecided(n, w)})`),
        `${quote(w.uses.control + w.separator)}&${n.uses}`,
      ],
    ],
    n.uses,
  );
}

/** マトリックスの影響度: the matrix alone. */
export function matrixLevelFormula(n: CaseNames, w: CellWords): string {
  return customElseNative(
    `IIOT.IMPACT(${n.uses},${n.effectiveUseCase},${n.matrix})`,
    nativeImpact(n.uses, n.effectiveUseCase, '""', n, w),
  );
}

/** Highest rank among the incident scenarios SCN-01…03. */
function scenarioRank(n: CaseNames, w: CellWords): string {
  return `MAX(${n.scenarios.map((cell) => rank(cell, w)).join(',')})`;
}

/** 影響度の下限: the HQ decision, else safety (C5) and scenarios (C4); blank when nothing raises it. */
export function leastLevelFormula(n: CaseNames, w: CellWords): string {
  return choose(
    [
      [hqDecided(n, w), n.hqLevel],
      [isOneOf(n.safety, [w.yes, w.unknown]), quote(w.levels.high)],
      [`${scenarioRank(n, w)}>0`, levelOfRank(scenarioRank(n, w), w)],
    ],
    '""',
  );
}

/** 事業影響度: the level in force (R1–R5). */
export function impactLevelFormula(n: CaseNames, w: CellWords): string {
  return customElseNative(
    `IIOT.IMPACT(${n.effectiveUses},${n.effectiveUseCase},${n.matrix},${n.leastLevel})`,
    customElseNative(
      nativeImpact(n.effectiveUses, n.effectiveUseCase, n.leastLevel, n, w),
      quote(w.undecided),
    ),
  );
}

/** 影響度の状況: fixed, or on hold while HQ still has to decide (C1, C3, C4, C5, C11, C12). */
export function impactStatusFormula(n: CaseNames, w: CellWords): string {
  const pending = any(
    `${n.impactLevel}=${quote(w.undecided)}`,
    all(
      `NOT(${hqDecided(n, w)})`,
      any(
        writeWithoutControl(n, w),
        separationUnknown(n, w),
        scenarioAboveMatrix(n, w),
        safetyBelowHigh(n, w),
        scenarioUnknown(n, w),
        notIiot(n, w),
      ),
    ),
  );
  return choose([[pending, quote(w.statuses.hold)]], quote(w.statuses.fixed));
}

/** True while HQ still has to decide the level. */
export function impactPending(n: CaseNames, w: CellWords): string {
  return `${n.impactStatus}=${quote(w.statuses.hold)}`;
}

/** C2: declared as verification, but not separated. */
export function notSeparated(n: CaseNames, w: CellWords): string {
  return all(`${n.useCase}=${quote(w.useCases.verification)}`, `${n.separated}=${quote(w.no)}`);
}

/** C3: separation unknown or not filled in. */
export function separationUnknown(n: CaseNames, w: CellWords): string {
  return all(
    `${n.useCase}=${quote(w.useCases.verification)}`,
    `${n.separated}<>${quote(w.yes)}`,
    `${n.separated}<>${quote(w.no)}`,
  );
}

/** C4: the scenarios exceed the level of the matrix. */
export function scenarioAboveMatrix(n: CaseNames, w: CellWords): string {
  return all(`${rank(n.matrixLevel, w)}>0`, `${scenarioRank(n, w)}>${rank(n.matrixLevel, w)}`);
}

/** Level that control would have in the use case that counts. */
function controlLevel(n: CaseNames, w: CellWords): string {
  return matrixCell(n.effectiveUseCase, USE_COLUMNS.control, n, w);
}

/** Neither matrix nor C1 nor C4 makes the level high. */
function belowHigh(n: CaseNames, w: CellWords): readonly string[] {
  return [
    isOneOf(n.matrixLevel, [w.levels.mid, w.levels.low]),
    `${scenarioRank(n, w)}<3`,
    `NOT(${all(writeWithoutControl(n, w), `${controlLevel(n, w)}=${quote(w.levels.high)}`)})`,
  ];
}

/** C5: safety, environment or legal duties, while nothing else makes the level high. */
export function safetyBelowHigh(n: CaseNames, w: CellWords): string {
  return all(isOneOf(n.safety, [w.yes, w.unknown]), ...belowHigh(n, w));
}

/** C11: nobody knows the effect of an incident, while nothing makes the level high. */
export function scenarioUnknown(n: CaseNames, w: CellWords): string {
  return all(
    any(...n.scenarios.map((cell) => `${cell}=${quote(w.unknown)}`)),
    `NOT(${isOneOf(n.safety, [w.yes, w.unknown])})`,
    ...belowHigh(n, w),
  );
}

/** C12: the applicant says that it is no device of a control system. */
export function notIiot(n: CaseNames, w: CellWords): string {
  return `${n.isIiot}=${quote(w.no)}`;
}

/** One sentence below the level: what it rests on or what to do. */
export function impactNoteFormula(n: CaseNames, w: CellWords): string {
  return choose(
    [
      [any(`${n.uses}=""`, `${n.useCase}=""`), quote(w.notes.undecided)],
      [`${n.impactLevel}=${quote(w.undecided)}`, quote(w.notes.wrongUse)],
      [hqDecided(n, w), quote(w.notes.decided)],
      [impactPending(n, w), quote(w.notes.hold)],
      [notSeparated(n, w), quote(w.notes.production)],
    ],
    quote(w.notes.matrix),
  );
}
