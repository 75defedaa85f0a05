import { Button } from '@fluentui/react-components';
import { textOfCell } from '../../../core/model/cell';
import type { MigrationPlan } from '../../../core/migrate/migrationPlan';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { Figures } from '../parts/Figures';
import { Section } from '../parts/Section';
import { MIGRATE_IDS } from './migrateIds';
import { useMigrateWords } from './migrateWords';

const KEYS = ['before', 'kept', 'changed', 'removed', 'added', 'after'] as const;
const LIFE_KEYS = ['fields', 'rounds', 'changes', 'media', 'contractor'] as const;
const LISTED = ['changed', 'removed', 'added'] as const;

/** What becomes of the items of a case; every item is counted on one line. */
export function PlanPreview({ plan, onOpen }: { plan: MigrationPlan; onOpen: () => void }) {
  const words = useMigrateWords();
  const { counts, from, to, isCurrent, life } = plan;
  const kept = LIFE_KEYS.map((key) => [key, words.life[key], life[key]] as const).filter(
    ([, , count]) => count > 0,
  );
  if (isCurrent) return <Message look={CHECK_LOOKS.ok}>{words.current}</Message>;
  const isReopened = counts.changed + counts.removed + counts.added > 0;
  return (
    <>
      <Section heading={format(words.versions, { from: from ?? words.unknown, to })}>
        <Figures
          testId={MIGRATE_IDS.counts}
          lines={KEYS.map((key) => [key, words.counts[key], counts[key]])}
        />
      </Section>
      {kept.length > 0 && (
        <Section heading={words.life.heading}>
          <Figures testId={MIGRATE_IDS.counts} lines={kept} />
        </Section>
      )}
      {LISTED.map((fate) => counts[fate] > 0 && <Lines key={fate} plan={plan} fate={fate} />)}
      {isReopened && <Message look={SEVERITY_LOOKS.warning}>{words.again}</Message>}
      <Message look={SEVERITY_LOOKS.info}>{words.notCarried}</Message>
      <Button appearance="primary" data-testid={MIGRATE_IDS.open} onClick={onOpen}>
        {words.open}
      </Button>
    </>
  );
}

function Lines({ plan, fate }: { plan: MigrationPlan; fate: (typeof LISTED)[number] }) {
  const words = useMigrateWords();
  const plain = usePlainStyles();
  const language = useLanguage();
  return (
    <Section heading={format(words[fate], { count: plan.counts[fate] })}>
      <ul className={plain.list}>
        {plan.lines
          .filter((line) => line.fate === fate)
          .map(({ itemId, item, old }) => (
            <li key={itemId}>
              {format(words.line, {
                itemId,
                text: item?.requirement[language] ?? textOfCell(old?.fields.requirement ?? null),
              })}
            </li>
          ))}
      </ul>
    </Section>
  );
}
