import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewChecks } from '../../review/reviewChecks';
import { useActions } from '../../store/paneContext';
import type { FindingFilter } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import { Chip } from '../parts/Chip';
import { CHECK_LOOKS } from '../parts/looks';
import { placeText } from '../parts/placeText';
import { usePlainStyles } from '../parts/plainStyles';
import { useSendWords, type SendWords } from './sendWords';

/** Cells named in a line; the findings list has all. */
const MOST_CELLS = 3;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', lineHeight: tokens.lineHeightBase300 },
});

interface CheckLine {
  readonly key: string;
  readonly isOk: boolean;
  readonly text: string;
  readonly filter: FindingFilter;
}

function linesOf(checks: ReviewChecks, words: SendWords): CheckLine[] {
  const { missing, open, contradictions, errorCells, isSignedOff } = checks;
  const counted = (key: 'missing' | 'open' | 'contradictions', count: number, filter: FindingFilter) => ({
    key,
    isOk: count === 0,
    text: count === 0 ? words[`${key}None`] : fill(words[key], { count }),
    filter,
  });
  const cells = errorCells.slice(0, MOST_CELLS).map(placeText).join(', ');
  const more = errorCells.length > MOST_CELLS ? '…' : '';
  return [
    counted('missing', missing, 'toFix'),
    counted('open', open, 'toFix'),
    counted('contradictions', contradictions, 'contradiction'),
    {
      key: 'errors',
      isOk: errorCells.length === 0,
      text:
        errorCells.length === 0
          ? words.errorsNone
          : fill(words.errors, { count: errorCells.length, cells: cells + more }),
      filter: 'toFix',
    },
    {
      key: 'signOff',
      isOk: isSignedOff,
      text: isSignedOff ? words.signOffDone : words.signOff,
      filter: 'toFix',
    },
  ];
}

/** What was checked before sending, each with its result in icon, word and colour. */
export function CheckList({ checks }: { checks: ReviewChecks }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useSendWords();
  const actions = useActions();
  return (
    <ul className={styles.list} data-testid={TEST_IDS.sendChecks}>
      {linesOf(checks, words).map(({ key, isOk, text, filter }) => (
        <li key={key} className={styles.line} data-testid={TEST_IDS.sendCheck(key)} data-ok={isOk}>
          <Chip look={CHECK_LOOKS[isOk ? 'ok' : 'attention']} word={isOk ? words.ok : words.attention} />
          <span>
            {text}{' '}
            {!isOk && (
              <Link as="button" className={plain.link} onClick={() => actions.showFindings(filter)}>
                {words.showFindings}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
