import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckItem } from '../../../core/guide/item';
import { requirementLevelOf } from '../../../core/guide/ownItem';
import type { Policy } from '../../../core/guide/policy';
import { HIGH_TO_LOW, type ImpactLevel } from '../../../core/model/terms';
import { requirementKeyOf } from '../../../core/guide/policyChanges';
import type { RequirementKey } from '../../../core/model/companyPolicyFile';
import { levelOf } from '../../../core/rules/requirement/requirementOf';
import { textOf } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { levelWord } from '../../../core/text/levelWords';
import { Choice } from '../parts/controls';
import { POLICY_IDS } from './policyTestIds';

const KEYS: readonly RequirementKey[] = ['required', 'recommended', 'notRequired'];

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  id: { fontWeight: tokens.fontWeightSemibold },
  // As many beside each other as have room for their longest word.
  levels: { display: 'flex', flexWrap: 'wrap', gap: '4px 6px' },
  level: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', fontSize: tokens.fontSizeBase200 },
});

/** 要否 of one item at each level. */
export function LevelRow({
  item,
  policy,
  onChange,
}: {
  item: CheckItem;
  policy: Policy;
  onChange: (policy: Policy) => void;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const { requirements } = textOf(language);
  const options = KEYS.map((key) => [key, requirements[key]] as const);
  const set = (level: ImpactLevel, key: RequirementKey) =>
    onChange({
      ...policy,
      requiredAt: {
        ...policy.requiredAt,
        [item.id]: { ...policy.requiredAt[item.id], [level]: requirementLevelOf(key) },
      },
    });
  return (
    <li>
      <div className={styles.text}>
        <span className={styles.id}>{item.id}</span> {item.requirement[language]}
      </div>
      <div className={styles.levels}>
        {HIGH_TO_LOW.map((level) => (
          <span key={level} className={styles.level}>
            <span aria-hidden="true">{levelWord(level, language)}</span>
            <Choice
              label={`${item.id} ${levelWord(level, language)}`}
              value={requirementKeyOf(levelOf(item, level, policy))}
              options={options}
              isChanged={levelOf(item, level, policy) !== item.requiredAt[level]}
              onChange={(key) => set(level, key)}
              testId={POLICY_IDS.level(item.id, level)}
            />
          </span>
        ))}
      </div>
    </li>
  );
}
