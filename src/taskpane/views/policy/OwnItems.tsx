import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkItemOf } from '../../../core/guide/ownItem';
import type { Policy } from '../../../core/guide/policy';
import type { SheetKey } from '../../../core/model/terms';
import { format, textOf } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { OwnItemForm } from './OwnItemForm';
import { usePolicyWords } from './policyWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  item: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', columnGap: '8px' },
  text: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** The company's own items: what there is, and a form for another one. */
export function OwnItems({
  policy,
  sheets,
  onChange,
}: {
  policy: Policy;
  sheets: readonly SheetKey[];
  onChange: (policy: Policy) => void;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const language = useLanguage();
  const { ownItems } = policy;
  return (
    <>
      <p className={plain.note}>{words.ownNote}</p>
      {ownItems.map((own) => (
        <div key={own.id} className={styles.item}>
          <span className={styles.text}>
            <strong>{own.id}</strong> {textOf(language).sheets[own.sheet]}
            <br />
            {checkItemOf(own).requirement[language]}
          </span>
          <Button
            size="small"
            aria-label={format(words.ownRemove, { id: own.id })}
            onClick={() => onChange({ ...policy, ownItems: ownItems.filter(({ id }) => id !== own.id) })}
          >
            ✕
          </Button>
        </div>
      ))}
      <OwnItemForm
        taken={ownItems.map(({ id }) => id)}
        sheets={sheets}
        onAdd={(item) => onChange({ ...policy, ownItems: [...ownItems, item] })}
      />
    </>
  );
}
