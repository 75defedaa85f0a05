import { Link } from '@fluentui/react-components';
import type { CellPlace } from '../../../core/assessment/reading';
import { useActions, useWords } from '../../store/paneContext';
import { fill } from '../../text/fill';
import { placeText } from './placeText';

/** Leads to a cell. */
export function JumpLink({ place }: { place: CellPlace }) {
  const words = useWords();
  const actions = useActions();
  const text = placeText(place);
  return (
    <Link
      as="button"
      style={{ fontSize: 'inherit', overflowWrap: 'anywhere' }}
      aria-label={fill(words.findings.jump, { place: text })}
      data-jump=""
      onClick={() => void actions.goTo(place)}
    >
      {text}
    </Link>
  );
}
