import type { Language } from '../model/language';
import { serialOfDate, type IsoDate } from '../model/isoDate';
import { cellWords } from '../sheets/cellWords';
import { plainWords } from '../text/status/statusWords';
import { PHASE_WORD, phaseWords } from '../sheets/phaseWords';
import type { FilledField } from '../sheets/register/registerColumns';
import type { RegisterRow } from './registerRow';

/** What the cells of one case hold on 台帳: words, and dates as serial numbers. */
export type RegisterValues = Readonly<Record<FilledField, string | number | null>>;

/** Most characters that a cell takes. */
const LONGEST = 32_767;

/** Shows cases as the register does in one language; made once for many rows. */
export function registerValuesIn(language: Language): (row: RegisterRow) => RegisterValues {
  const { levels, undecided, verdicts } = cellWords(language);
  const phases = phaseWords(language);
  const { states, actors } = plainWords(language);
  return (row) => ({
    caseId: asText(row.caseId),
    device: asText(row.device),
    maker: asText(row.maker),
    model: asText(row.model),
    site: asText(row.site),
    department: asText(row.department),
    level: row.level === null ? undecided : levels[row.level],
    phase: phases[PHASE_WORD[row.phase]],
    verdict: verdicts[row.verdict],
    state: states[row.state],
    nextActor: actors[row.nextActor],
    conditions: row.conditions,
    nextConditionDue: asSerial(row.nextConditionDue),
    nextCheck: asSerial(row.nextCheck),
    labelExpiry: asSerial(row.labelExpiry),
    supportEnd: asSerial(row.supportEnd),
    assessedOn: asSerial(row.assessedOn),
    source: asText(row.source),
    readOn: asSerial(row.readOn),
  });
}

const asSerial = (date: IsoDate | null): number | null => (date === null ? null : serialOfDate(date));

const asText = (text: string): string | null => (text === '' ? null : text.slice(0, LONGEST));
