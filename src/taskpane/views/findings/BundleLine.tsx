import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { findingLine } from '../../../core/text/findingWords';
import { format, textOf } from '../../../core/text/text';
import { useActions, useLanguage, useReaderWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { STATE_LOOKS } from '../parts/looks';
import { FindingList } from './FindingList';
import type { FindingBundle } from '../../../core/rules/assessment/groupFindings';
import { useFindingsWords } from './findingsWords';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '4px', padding: '4px 4px 8px' },
});

/** Rows that all wait for the same: how many, the first of them, and all on request. */
export function BundleLine({
  bundle: { code, findings },
  reading,
  assessment,
}: {
  bundle: FindingBundle;
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useFindingsWords();
  const actions = useActions();
  const language = useLanguage();
  const { finding: findingWords } = useReaderWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const state = code === 'UNANSWERED' ? 'unanswered' : 'suggestion';
  const first = findings[0]?.finding.place ?? null;
  return (
    <div className={styles.box} data-testid={TEST_IDS.bundle(code)}>
      <div className={plain.head}>
        <Chip
          look={STATE_LOOKS[state]}
          word={format(words.bundle, {
            state: textOf(language).states[state],
            count: findings.length,
          })}
        />
      </div>
      <span className={plain.note}>{findingLine({ code, values: {} }, findingWords)}</span>
      <div className={plain.head}>
        {first !== null && (
          <Button size="small" data-jump="" onClick={() => void actions.goTo(first)}>
            {words.first}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={id}
          data-bundle=""
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.hide : words.show}
        </Button>
      </div>
      <div id={id}>
        {isOpen && <FindingList findings={findings} reading={reading} assessment={assessment} isBundle />}
      </div>
    </div>
  );
}
