import type { RowAssessment } from '../../../core/rules/assessment/assessment';
import { findingLine } from '../../../core/text/findingWords';
import { useLanguage, useReaderWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { Line } from '../parts/Lines';
import { SEVERITY_LOOKS, STATE_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { stateWord } from '../../../core/text/stateWord';
import type { NumberedFinding } from '../../../core/rules/assessment/groupFindings';
import { useFindingsWords } from './findingsWords';

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
  const plain = usePlainStyles();
  const words = useFindingsWords();
  const language = useLanguage();
  const { finding: findingWords } = useReaderWords();
  const { finding, index } = entry;
  const isRow = finding.code === row?.code || finding.severity === 'info';
  const state = isRow && row !== undefined && row.state !== 'none' ? row.state : null;
  const chip =
    state === null
      ? { look: SEVERITY_LOOKS[finding.severity], word: words[finding.severity] }
      : { look: STATE_LOOKS[state], word: stateWord(state, language) };
  const places = finding.place === null ? [] : [finding.place, ...finding.others];
  return (
    <Line places={places} testId={TEST_IDS.finding(index)} code={finding.code}>
      <div className={plain.head}>
        {!isBundled && <Chip {...chip} />}
        {finding.itemId !== null && <span className={plain.small}>{finding.itemId}</span>}
      </div>
      {question !== '' && <span className={plain.small}>{question}</span>}
      {!isBundled && <span>{findingLine(finding, findingWords)}</span>}
    </Line>
  );
}
