import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { Finding } from '../../../core/model/finding';
import { findingLine } from '../../../core/text/findingWords';
import { gatesInTheWay, remainingRows, type PhaseStep } from '../../../core/rules/lifecycle/phaseSteps';
import { format } from '../../../core/text/text';
import { useActions, useReaderWords, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Bullet } from '../parts/Lines';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({ link: { fontSize: 'inherit' } });

/** What stands between the phase at hand and the next one, each with the way there. */
export function PhaseBarriers({ step, assessment }: { step: PhaseStep; assessment: CaseAssessment }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords();
  const actions = useActions();
  const gates = gatesInTheWay(assessment);
  const remaining = remainingRows(assessment, step);
  if (gates.length + remaining.length === 0) {
    return <p className={plain.note}>{words.phases.clear[step]}</p>;
  }
  return (
    <>
      <p className={plain.note}>{step === 'consult' ? words.phases.failed : words.phases.barriers}</p>
      <ul className={plain.list} data-testid={TEST_IDS.barriers}>
        {remaining.map(({ sheetKey, sheet, count }) => (
          <li key={sheetKey}>
            <Link
              as="button"
              className={mergeClasses(plain.link, styles.link)}
              onClick={() => void actions.openSheet(sheetKey)}
            >
              {format(words.phases.remaining, { sheet, count })}
            </Link>
          </li>
        ))}
        {gates.map((code) => (
          <Gate key={code} code={code} finding={assessment.findings.find((entry) => entry.code === code)} />
        ))}
      </ul>
    </>
  );
}

function Gate({ code, finding }: { code: string; finding: Finding | undefined }) {
  const { finding: findingWords } = useReaderWords();
  return (
    <Bullet place={finding?.place ?? null}>
      {findingLine({ code, values: finding?.values ?? {} }, findingWords)}
    </Bullet>
  );
}
