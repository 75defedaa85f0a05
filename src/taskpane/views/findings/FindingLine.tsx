import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowAssessment } from '../../../core/rules/assessment/assessment';
import { findingText } from '../../../core/text/findingText';
import { usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { JumpLink } from '../parts/JumpLink';
import { SEVERITY_LOOKS, STATE_LOOKS } from '../parts/looks';
import { placeText } from '../../../core/model/placeText';
import { stateWord } from '../parts/stateWord';
import type { NumberedFinding } from '../../../core/rules/assessment/groupFindings';
import { useFindingsWords } from './findingsWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '8px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px' },
  id: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  question: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', fontSize: tokens.fontSizeBase200 },
});

/**
 * One finding: state, message, and links to its cells.
 * @param question 確認事項 of the row as it stands in the workbook; blank for other findings
 */
export function FindingLine({
  entry,
  row,
  question,
  isBundled = false,
}: {
  entry: NumberedFinding;
  row: RowAssessment | undefined;
  question: string;
  /** State and message are said above the list. */
  isBundled?: boolean;
}) {
  const styles = useStyles();
  const words = useFindingsWords();
  const language = usePaneState((state) => state.language);
  const { finding, index } = entry;
  const isRow = finding.code === row?.code || finding.severity === 'info';
  const state = isRow && row !== undefined && row.state !== 'none' ? row.state : null;
  const chip =
    state === null
      ? { look: SEVERITY_LOOKS[finding.severity], word: words[finding.severity] }
      : { look: STATE_LOOKS[state], word: stateWord(state, language) };
  const places = finding.place === null ? [] : [finding.place, ...finding.others];
  return (
    <li className={styles.line} data-testid={TEST_IDS.finding(index)} data-code={finding.code}>
      <div className={styles.head}>
        {!isBundled && <Chip {...chip} />}
        {finding.itemId !== null && <span className={styles.id}>{finding.itemId}</span>}
      </div>
      {question !== '' && <span className={styles.question}>{question}</span>}
      {!isBundled && <span className={styles.message}>{findingText(finding, language)}</span>}
      {places.length > 0 && (
        <span className={styles.links}>
          {places.map((place) => (
            <JumpLink key={placeText(place)} place={place} />
          ))}
        </span>
      )}
    </li>
  );
}
