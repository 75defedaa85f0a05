import { CONSULT_RESULTS } from '../../../src/core/model/changeKinds';
import { dateOfCell, isGiven, textOfCell } from '../../../src/core/model/cell';
import { serialOfDate, type IsoDate } from '../../../src/core/model/isoDate';
import { lifeName, type LifeField } from '../../../src/core/model/lifeFields';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { fold } from '../../../src/core/model/typed/fold';
import { recognise, vocabularyOf } from '../../../src/core/model/vocabulary';
import { openConditions } from '../../../src/core/rules/lifecycle/openConditions';
import { lastCheckDate } from '../../../src/core/rules/lifecycle/rounds';
import { readChanges, situationChange } from '../../../src/core/rules/lifecycle/situation';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { LIFE_TEXT, type LifeTextKey } from '../../../src/core/sheets/life/lifeWords';
import { YES_NO_WORDS } from '../../../src/core/text/vocabularies';
import { named, type AssessedCase, type Expectation } from './expectation';

const RESULTS = vocabularyOf(CONSULT_RESULTS);

export const serialOrBlank = (date: IsoDate | null): number | '' => (date === null ? '' : serialOfDate(date));

/** The computed fields of 事前相談, 期日 and 経過 that have a name. */
export function lifeCells(view: AssessedCase): Expectation[] {
  const { reading, assessment } = view;
  const { language } = reading;
  const expected: Readonly<Partial<Record<LifeField, unknown>>> = {
    isIiot: LIFE_TEXT[scopeOf(view)][language],
    sheetsToUse: sheetsOf(view),
    consultStatus: LIFE_TEXT[isConsultComplete(view) ? 'consultComplete' : 'consultIncomplete'][language],
    lastCheck: serialOrBlank(lastCheckDate(reading) ?? dateOfCell(reading.cover.installDate)),
    checkMonths: monthsOf(view),
    nextCheck: serialOrBlank(assessment.nextCheck),
    openConditions: openConditions(reading, assessment).length,
    changeStatus: LIFE_TEXT[changeOf(view)][language],
  };
  return Object.entries(expected).map(([field, core]) => ({
    what: field,
    cell: named(lifeName(field as LifeField, language)),
    core,
  }));
}

const typed = ({ reading }: AssessedCase, field: LifeField) => reading.life?.fields[field]?.value ?? null;

/** An IIoT device is an IoT device in a control system (guide 3.5). */
function scopeOf(view: AssessedCase): LifeTextKey {
  const says = (field: LifeField) => recognise(YES_NO_WORDS, textOfCell(typed(view, field)))?.key ?? null;
  const answers = [says('isIot'), says('inControl')];
  if (answers.includes('no')) return 'isIiotNo';
  return answers.every((answer) => answer === 'yes') ? 'isIiotYes' : 'isIiotOpen';
}

function sheetsOf(view: AssessedCase): string {
  const { language, sector } = view.reading;
  const kind = fold(textOfCell(typed(view, 'plantKind')))
    .normalize('NFKC')
    .toUpperCase();
  if (kind === '') return '';
  if (kind === (sector === 'PA' ? 'FA' : 'PA')) return LIFE_TEXT.sectorWrong[language];
  const sheets = [sector === 'PA' ? 'risk-pa' : 'risk-fa', 'spec', 'inhouse', 'vendor'] as const;
  return sheets.map((key) => SHEET_NAMES[key][language]).join(cellWords(language).separator);
}

function isConsultComplete(view: AssessedCase): boolean {
  const filled = (['consultAttendees', 'consultPurpose', 'plantKind', 'consultResult'] as const).every(
    (field) => isGiven(typed(view, field)),
  );
  const again = recognise(RESULTS, textOfCell(typed(view, 'consultResult')))?.key === 'again';
  const dated = (field: LifeField) => dateOfCell(typed(view, field)) !== null;
  return filled && dated('consultDate') && (!again || dated('consultNext'));
}

function monthsOf({ assessment: { impact, policy } }: AssessedCase): number | '' {
  if (impact.level === null) return '';
  const own = policy.audit.intervalMonths[impact.level];
  return impact.useCase === 'verification' ? Math.min(own, policy.audit.verificationMonths) : own;
}

function changeOf({ reading, assessment }: AssessedCase): LifeTextKey {
  if (readChanges(reading).length === 0) return 'changesNoRecord';
  const change = situationChange(reading, assessment);
  if (change === null) return 'changesNone';
  return change.transition.id === 'T1' ? 'changesT1' : 'changesT2';
}
