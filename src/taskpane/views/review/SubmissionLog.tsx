import type { CaseReading } from '../../../core/model/reading';
import { LOG_KINDS, readLog } from '../../../core/rules/record/submissionLog';
import { useLanguage } from '../../store/paneContext';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { useReviewStyles } from './reviewStyles';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** Numbered submissions and the answers to them, with day and person, as the log on 審査 has them. */
export function SubmissionLog({ reading }: { reading: CaseReading }) {
  const styles = useReviewStyles();
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = useLanguage();
  const log = readLog(reading);
  if (log.length === 0) {
    return (
      <Section heading={words.log}>
        <p className={plain.note}>{words.logEmpty}</p>
      </Section>
    );
  }
  const headings = [words.logNumber, words.logKind, words.logOn, words.logWho];
  return (
    <Section heading={words.log}>
      <table className={styles.table} data-testid={REVIEW_IDS.log}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {log.map(({ kind, number, on, who }, index) => (
            <tr key={index}>
              <td>{number}</td>
              <td>{LOG_KINDS.find(({ key }) => key === kind)?.[language]}</td>
              <td>{on ?? words.unknownDate}</td>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
