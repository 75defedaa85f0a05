import { IMPACT_DATA } from '../../../core/guide/impactTerms';
import type { CaseReading } from '../../../core/assessment/reading';
import type { SituationChange } from '../../../core/lifecycle/situation';
import type { DeviceSituation } from '../../../core/lifecycle/transition';
import { textOf } from '../../../core/text/text';
import { cellText } from '../../review/cellText';
import { usePaneState } from '../../store/paneContext';
import { fill } from '../../text/fill';
import { JumpLink } from '../parts/JumpLink';
import { usePlainStyles } from '../parts/plainStyles';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';

const FIELDS = ['useCase', 'uses', 'site', 'model', 'partners'] as const;

/** The transition that applies, what differs, what is newly required and what stays. */
export function ChangeFound({ found, reading }: { found: SituationChange; reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const language = usePaneState((state) => state.language);
  const { before, now, transition, newly } = found;
  const shown = (situation: DeviceSituation) => situationText(situation, language);
  const [former, present] = [shown(before.situation), shown(now)];
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  return (
    <>
      <p className={plain.note}>
        {fill(words.changeFound, {
          date: before.date,
          transition: `${transition.id} ${transition[language]}`,
        })}
      </p>
      <ul className={plain.list}>
        {FIELDS.filter((field) => former[field] !== present[field]).map((field) => (
          <li key={field}>
            {fill(words.changed, {
              field: words.fields[field],
              before: former[field] || words.unknown,
              now: present[field] || words.unknown,
            })}
          </li>
        ))}
      </ul>
      <p className={plain.note}>
        {newly.length === 0 ? words.newlyNone : fill(words.newly, { count: newly.length })}
      </p>
      <ul className={plain.list} data-testid={LIFE_IDS.newly}>
        {newly.map(({ itemId }) => {
          const row = rows.get(itemId);
          return (
            <li key={itemId}>
              {itemId} {row !== undefined && cellText(row.fields.requirement)}{' '}
              {row !== undefined && <JumpLink place={{ sheet: row.sheet, cell: row.cells.answer }} />}
            </li>
          );
        })}
      </ul>
      <p className={plain.note}>{words.stays}</p>
    </>
  );
}

function situationText(
  { useCase, uses, site, model, partners }: DeviceSituation,
  language: 'ja' | 'en',
): Readonly<Record<(typeof FIELDS)[number], string>> {
  const word = (list: readonly { key: string; ja: string; en: string }[], key: string) =>
    list.find((entry) => entry.key === key)?.[language] ?? key;
  return {
    useCase: useCase === null ? '' : word(IMPACT_DATA.useCases, useCase),
    uses: [...uses]
      .sort()
      .map((use) => word(IMPACT_DATA.uses, use))
      .join(textOf(language).separator),
    site,
    model,
    partners,
  };
}
