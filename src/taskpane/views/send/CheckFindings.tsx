import type { PreSendFinding } from '../../../core/review/preSendCheck';
import { reviewText } from '../../../core/review/reviewText';
import { useActions, useLanguage } from '../../store/paneContext';
import { JumpLink } from '../parts/JumpLink';
import { LinkButton } from '../parts/LinkButton';
import { usePlainStyles } from '../parts/plainStyles';
import { FILTER_OF, type CheckGroup } from '../../../core/review/checkGroups';
import { format } from '../../../core/text/text';
import { useSendWords } from './sendWords';

/** Lines that are shown of one question; more of them say nothing new. */
const MOST_LINES = 12;

/** What was found, with the cell to go to; text from the workbook stays text. */
export function CheckFindings({ findings, isCleaned }: Pick<CheckGroup, 'findings' | 'isCleaned'>) {
  const plain = usePlainStyles();
  const words = useSendWords();
  const language = useLanguage();
  if (findings.length === 0) return null;
  const hidden = findings.length - MOST_LINES;
  return (
    <ul className={plain.list}>
      {findings.slice(0, MOST_LINES).map((finding, index) => (
        <li key={index}>
          {reviewText(finding, language)} {isCleaned && finding.removable && words.goes}{' '}
          <WayThere finding={finding} />
        </li>
      ))}
      {hidden > 0 && <li>{format(words.more, { count: hidden })}</li>}
    </ul>
  );
}

function WayThere({ finding: { code, place } }: { finding: PreSendFinding }) {
  const words = useSendWords();
  const actions = useActions();
  const filter = FILTER_OF[code];
  if (filter !== undefined) {
    return <LinkButton onClick={() => actions.showFindings(filter)}>{words.showFindings}</LinkButton>;
  }
  return place === null ? null : <JumpLink place={place} />;
}
