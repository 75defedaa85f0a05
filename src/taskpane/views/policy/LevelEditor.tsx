import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { CheckItem } from '../../../core/guide/item';
import type { Policy } from '../../../core/guide/policy';
import { itemsUnder } from '../../../core/guide/policyItems';
import type { SheetKey } from '../../../core/model/terms';
import { fold } from '../../../core/model/typed/fold';
import { format, textOf } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { Entry } from '../parts/controls';
import { LevelRow } from './LevelRow';
import { Part } from './Part';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { usePlainStyles } from '../parts/plainStyles';

/** A search shows at most so many; whoever needs more opens the sheet. */
const MOST_FOUND = 25;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
});

interface EditorProps {
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** 要否 of every item: a sheet at a time, or what a search finds. */
export function LevelEditor({ sheets, ...editor }: EditorProps & { sheets: readonly SheetKey[] }) {
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const wanted = fold(useDeferredValue(search));
  const items = sheets.flatMap((sheet) => itemsUnder(editor.policy, sheet));
  const found =
    wanted === ''
      ? []
      : items.filter(({ id, requirement }) => fold(`${id} ${requirement[language]}`).includes(wanted));
  return (
    <>
      <Entry label={words.levelsSearch} value={search} onChange={setSearch} testId={POLICY_IDS.search} />
      {wanted !== '' && found.length === 0 && <p className={plain.note}>{words.levelsNone}</p>}
      {wanted !== '' && <Rows items={found.slice(0, MOST_FOUND)} {...editor} />}
      {found.length > MOST_FOUND && (
        <p className={plain.note}>{format(words.levelsMore, { count: found.length - MOST_FOUND })}</p>
      )}
      {wanted === '' &&
        sheets.map((sheet) => (
          <Part
            key={sheet}
            heading={textOf(language).sheets[sheet]}
            testId={POLICY_IDS.part(`levels-${sheet}`)}
          >
            <Rows items={itemsUnder(editor.policy, sheet)} {...editor} />
          </Part>
        ))}
    </>
  );
}

function Rows({ items, ...editor }: EditorProps & { items: readonly CheckItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <LevelRow key={item.id} item={item} {...editor} />
      ))}
    </ul>
  );
}
