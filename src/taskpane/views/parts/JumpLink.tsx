import type { CellPlace } from '../../../core/model/reading';
import { useActions, useWords } from '../../store/paneContext';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { LinkButton } from './LinkButton';

/** Leads to a cell. */
export function JumpLink({ place }: { place: CellPlace }) {
  const words = useWords();
  const actions = useActions();
  const text = placeText(place);
  return (
    <LinkButton
      aria-label={format(words.jump, { place: text })}
      data-jump=""
      onClick={() => void actions.goTo(place)}
    >
      {text}
    </LinkButton>
  );
}
