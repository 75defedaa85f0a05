import { openConditions } from '../../../core/rules/lifecycle/openConditions';
import { format } from '../../../core/text/text';
import { Bullet } from '../parts/Lines';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import type { LifeProps } from './lifeProps';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';

/** The conditions of the intake that still stand, each with owner and due date. */
export function Conditions({ reading, assessment }: LifeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const conditions = openConditions(reading, assessment);
  return (
    <Section heading={format(words.conditions, { count: conditions.length })} testId={LIFE_IDS.conditions}>
      {conditions.length === 0 && <p className={plain.note}>{words.conditionsNone}</p>}
      <ul className={plain.list}>
        {conditions.map(({ itemId, requirement, due, owner, place }) => (
          <Bullet key={itemId} place={place}>
            {itemId} {requirement}{' '}
            {format(words.conditionLine, { due: due ?? words.unknown, owner: owner || words.unknown })}
          </Bullet>
        ))}
      </ul>
    </Section>
  );
}
