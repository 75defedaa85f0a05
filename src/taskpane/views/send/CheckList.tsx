import { makeStyles, tokens } from '@fluentui/react-components';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { CHECK_LOOKS, LATER_LOOK, SEVERITY_LOOKS, type Look } from '../parts/looks';
import type { CheckGroup } from '../../../core/review/checkGroups';
import { format } from '../../../core/text/text';
import { CheckFindings } from './CheckFindings';
import { useSendWords } from './sendWords';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', lineHeight: tokens.lineHeightBase300 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

const LOOKS: Readonly<Record<CheckGroup['state'], Look>> = {
  ok: CHECK_LOOKS.ok,
  note: SEVERITY_LOOKS.info,
  removed: CHECK_LOOKS.ok,
  attention: CHECK_LOOKS.attention,
  unknown: LATER_LOOK,
};

/** What was checked before sending, each with its result in icon, word and colour, and the way there. */
export function CheckList({ groups }: { groups: readonly CheckGroup[] }) {
  const styles = useStyles();
  const words = useSendWords();
  return (
    <ul className={styles.list} data-testid={TEST_IDS.sendChecks}>
      {groups.map(({ key, state, findings, isCleaned }) => (
        <li key={key} className={styles.line} data-testid={TEST_IDS.sendCheck(key)} data-state={state}>
          <Chip look={LOOKS[state]} word={words.states[state]} />
          <div className={styles.text}>
            {state === 'ok'
              ? format(words.fineLine, { question: words.checkHeadings[key], answer: words.fine[key] })
              : words.checkHeadings[key]}
            <CheckFindings findings={findings} isCleaned={isCleaned} />
          </div>
        </li>
      ))}
    </ul>
  );
}
