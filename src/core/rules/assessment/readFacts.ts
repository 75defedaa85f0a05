import { readDisposal } from '../disposal/readMedia';
import { isNothing } from '../../model/typed/nothing';
import type { RowFacts } from '../answer/rowFacts';
import { rowOf } from '../consistency/rowsOf';
import { SCENARIO_ANSWERS, type ScenarioAnswer } from '../../guide/impactTerms';
import type { Policy } from '../../guide/policy';
import { itemUnder } from '../../guide/policyItems';
import { SHEET_KEYS } from '../../model/terms';
import type { YesNoUnknown } from '../impact/riskFacts';
import type { CaseFacts } from './caseFacts';
import { textOfCell } from '../../model/cell';
import { isSignOffDue } from '../standing/signOffDue';
import { structureOf } from './structure';
import { readCover, type CoverFacts } from './readCover';
import { readRow } from '../answer/readRow';
import type { CaseReading, RowReading } from '../../model/reading';

/** Facts of a workbook, with the cells they come from. */
export interface WorkbookFacts {
  readonly facts: CaseFacts;
  readonly cover: CoverFacts;
  readonly readings: ReadonlyMap<string, RowReading>;
  /** Id of a risk item of the case's sector, e.g. `NET-01`. */
  readonly riskId: (suffix: string) => string;
}

/** Reads the cells of a case as facts; linear in the rows, never throws. */
export function readFacts(reading: CaseReading, policy: Policy): WorkbookFacts {
  const rows = new Map<string, RowFacts>();
  const readings = new Map<string, RowReading>();
  for (const row of reading.rows) {
    const item = itemUnder(policy, row.itemId);
    if (item === undefined) continue;
    rows.set(item.id, readRow(item, row.fields));
    readings.set(item.id, row);
  }
  const cover = readCover(reading);
  const riskId = (suffix: string) => `RISK-${reading.sector}-${suffix}`;
  const answer = (suffix: string) => rowOf(rows, riskId(suffix)).answer;
  const hasMedia = !isNothing(answer('NET-04'));
  const present = new Set([...readings.values()].map(({ sheetKey }) => sheetKey));
  const facts: CaseFacts = {
    asOf: cover.asOf,
    installDate: cover.installDate,
    risk: {
      uses: cover.uses,
      useCase: cover.useCase,
      separated: cover.separated,
      writeAccess: yesNo(answer('USE-02')),
      scenarios: ['SCN-01', 'SCN-02', 'SCN-03'].map((suffix) => scenario(answer(suffix))),
      safety: yesNo(answer('SCN-04')),
      isIiot: yesNo(answer('DEV-03')),
      hqDecision: cover.hqLevel === null ? null : { level: cover.hqLevel, reason: cover.hqReason },
    },
    signedOff: answer('RES-01') === 'yes',
    signOffLater: !isSignOffDue(reading, policy),
    isSound: !structureOf(reading).some(({ holds }) => holds),
    partners: !isNothing(answer('NET-01')),
    mediaDenied: deniesMedia(readings.get('DSP-IDN-02')),
    label: labelOf(cover),
    labelAnswer: yesNo(answer('DEV-04')),
    circumstances: {
      externalSupport: supportStated(cover, policy),
      remoteMaintenance: ['yes', 'unknown'].includes(answer('NET-02')),
      removableOrConsumable: hasMedia,
      cryptoErase: cover.cryptoErase,
      verificationFailed: cover.verificationFailed,
      outsourcedDisposal: cover.outsourcedDisposal,
    },
    sheets: SHEET_KEYS.filter((sheet) => present.has(sheet)),
    rows,
    disposal: readDisposal(reading, {
      internalRule: rowOf(rows, 'DSP-PRE-01').answer === 'yes',
      outsourced: cover.outsourcedDisposal,
      removable: answer('NET-04'),
      cryptoConditionsMet: rowOf(rows, 'DSP-MET-04').answer === 'done',
    }),
  };
  return { facts, cover, readings, riskId };
}

function yesNo(answer: string): YesNoUnknown | null {
  return answer === 'yes' || answer === 'no' || answer === 'unknown' ? answer : null;
}

function scenario(answer: string): ScenarioAnswer | null {
  return SCENARIO_ANSWERS.find((known) => known === answer) ?? null;
}

/** Blank leaves the policy's default; "unknown" is not a no. */
function supportStated({ externalSupport }: CoverFacts, policy: Policy): boolean {
  return externalSupport === null ? policy.circumstances.externalSupport : externalSupport !== 'no';
}

function labelOf(cover: CoverFacts): CaseFacts['label'] {
  if (cover.starLevel === null || cover.starLevel === 0) return null;
  return {
    level: cover.starLevel,
    registered: cover.labelNumber,
    modelCovered: cover.labelCovers,
    expires: cover.labelExpires,
  };
}

/** DSP-IDN-02 asks to write "none" and to answer "done" where there are no media. */
function deniesMedia(row: RowReading | undefined): boolean {
  const remark = row === undefined ? '' : textOfCell(row.fields.remark);
  return remark !== '' && isNothing(remark);
}
