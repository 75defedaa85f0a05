import { IMPACT_DATA } from '../../../core/guide/impactTerms';
import type { SituationChange } from '../../../core/rules/lifecycle/situation';
import type { DeviceSituation } from '../../../core/rules/lifecycle/transition';
import { format, textOf } from '../../../core/text/text';
import { shownQuestion } from '../../../core/rules/answer/shownRow';
import { isOpenRow } from '../../../core/rules/assessment/openRow';
import { useLanguage } from '../../store/paneContext';
import { Bullet } from '../parts/Lines';
import { usePlainStyles } from '../parts/plainStyles';
import type { LifeProps } from './lifeProps';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';

const FIELDS = ['useCase', 'uses', 'site', 'model', 'partners'] as const;

interface ChangeProps extends LifeProps {
  readonly found: SituationChange;
}

/** The transition that applies, what differs, what is newly required and what stays. */
export function ChangeFound({ found, reading, assessment }: ChangeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const language = useLanguage();
  const { before, now, transition } = found;
  const shown = (situation: DeviceSituation) => situationText(situation, language);
  const [former, present] = [shown(before.situation), shown(now)];
  return (
    <>
      <p className={plain.note}>
        {format(words.changeFound, {
          date: before.date,
          transition: `${transition.id} ${transition[language]}`,
        })}
      </p>
      <ul className={plain.list}>
        {FIELDS.filter((field) => former[field] !== present[field]).map((field) => (
          <li key={field}>
            {format(words.changed, {
              field: words.fields[field],
              before: former[field] || words.unknown,
              now: present[field] || words.unknown,
            })}
          </li>
        ))}
      </ul>
      <NewlyRequired found={found} reading={reading} assessment={assessment} />
      <p className={plain.note}>{words.stays}</p>
    </>
  );
}

/** What is required now and was not before; open at once where something is left to answer. */
function NewlyRequired({ found: { newly }, reading, assessment }: ChangeProps) {
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useLifeWords();
  const rows = new Map(reading.rows.map((row) => [row.itemId, row]));
  const open = new Set(assessment.rows.filter(isOpenRow).map(({ itemId }) => itemId));
  const left = newly.filter(({ itemId }) => open.has(itemId)).length;
  if (newly.length === 0) return <p className={plain.note}>{words.newlyNone}</p>;
  return (
    <details open={left > 0}>
      <summary className={plain.note}>{format(words.newly, { count: newly.length, left })}</summary>
      <ul className={plain.list} data-testid={LIFE_IDS.newly}>
        {[...newly]
          .sort((a, b) => Number(open.has(b.itemId)) - Number(open.has(a.itemId)))
          .map(({ itemId }) => {
            const row = rows.get(itemId);
            return (
              <Bullet
                key={itemId}
                place={row === undefined ? null : { sheet: row.sheet, cell: row.cells.answer }}
              >
                {itemId} {row !== undefined && shownQuestion(row, reading.language, language)}
              </Bullet>
            );
          })}
      </ul>
    </details>
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
