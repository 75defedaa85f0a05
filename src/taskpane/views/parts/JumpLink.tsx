import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CellPlace } from '../../../core/model/reading';
import { useActions, useWords } from '../../store/paneContext';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

/** Leads to a cell. */
export function JumpLink({ place }: { place: CellPlace }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords();
  const actions = useActions();
  const text = placeText(place);
  return (
    <Link
      as="button"
      className={mergeClasses(plain.link, styles.link)}
      aria-label={format(words.jump, { place: text })}
      data-jump=""
      onClick={() => void actions.goTo(place)}
    >
      {text}
    </Link>
  );
}
