import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { Finding } from '../../../core/model/finding';
import { findingLine } from '../../../core/text/findingWords';
import { gatesInTheWay, remainingRows, type PhaseStep } from '../../../core/rules/lifecycle/phaseSteps';
import { format } from '../../../core/text/text';
import { useActions, useReaderWords, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Bullet } from '../parts/Lines';
import { LinkButton } from '../parts/LinkButton';
import { usePlainStyles } from '../parts/plainStyles';

/** What stands between the phase at hand and the next one, each with the way there. */
export function PhaseBarriers({ step, assessment }: { step: PhaseStep; assessment: CaseAssessment }) {
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
            <LinkButton onClick={() => void actions.openSheet(sheetKey)}>
              {format(words.phases.remaining, { sheet, count })}
            </LinkButton>
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
