import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { textOfCell } from '../../../core/model/cell';
import type { CellEdit } from '../../../core/model/cellEdit';
import type { CaseReading } from '../../../core/model/reading';
import {
  advisoryEvidence,
  withEvidence,
  type CaseAdvisories,
} from '../../../core/rules/lifecycle/advisoryEvidence';
import { ADVISORY_ITEMS } from '../../../core/rules/lifecycle/openEvidence';
import { useActions, useLanguage, useTaskWhileShown } from '../../store/paneContext';
import { stageOf } from '../../store/task';
import { readEvidence } from '../../tasks/register/readEvidence';
import { writeCells } from '../../tasks/writeCells';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { useChange } from '../parts/useChange';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';

/** Takes over from the register what its advisories say of this device, as evidence of the operation check. */
export function AdvisoryEvidence({ reading }: { reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const language = useLanguage();
  const { look, forget } = useActions();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useTaskWhileShown('readEvidence');
  const rows = reading.rows.filter(({ itemId }) => ADVISORY_ITEMS.some((each) => each === itemId));
  if (rows.length === 0) return null;
  const choose = (picked: File | undefined): void => {
    if (picked === undefined) return;
    forget('evidence');
    void look('readEvidence', readEvidence(picked, textOfCell(reading.cover.caseId), language));
  };
  return (
    <Section heading={words.evidence} testId={LIFE_IDS.evidence}>
      <p className={plain.note}>{words.evidenceNote}</p>
      <div>
        <Button disabled={chosen.stage === 'working'} onClick={() => input.current?.click()}>
          {words.evidenceChoose}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        data-testid={LIFE_IDS.evidenceFile}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <div role="status" data-testid={LIFE_IDS.evidenceStatus} data-stage={stageOf(chosen)}>
        {chosen.stage === 'failed' && (
          <Message look={SEVERITY_LOOKS.error}>{words.evidenceRefused.failed}</Message>
        )}
        {chosen.stage === 'done' && chosen.result.kind === 'found' && (
          <Found reading={reading} facts={chosen.result.facts} />
        )}
        {chosen.stage === 'done' && chosen.result.kind !== 'found' && (
          <Message look={SEVERITY_LOOKS.warning}>
            {chosen.result.kind === 'refused'
              ? chosen.result.said
              : words.evidenceRefused[chosen.result.kind]}
          </Message>
        )}
      </div>
    </Section>
  );
}

/** The lines, to be seen before they are written. */
function Found({ reading, facts }: { reading: CaseReading; facts: CaseAdvisories }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const { run, isWorking, outcome } = useChange('evidence', LIFE_IDS.outcome('evidence'), words);
  const lines = ADVISORY_ITEMS.map(
    (item) => [item, advisoryEvidence(item, facts, reading.language)] as const,
  );
  const edits = lines.flatMap(([item, line]): readonly CellEdit[] => {
    const row = reading.rows.find(({ itemId }) => itemId === item);
    if (row === undefined) return [];
    const before = row.fields.evidence;
    const value = withEvidence(textOfCell(before), line);
    return value === textOfCell(before)
      ? []
      : [{ place: { sheet: row.sheet, cell: row.cells.evidence }, value, expected: before }];
  });
  return (
    <>
      <ul className={plain.list}>
        {lines.map(([item, line]) => (
          <li key={item}>
            {item}: {line}
          </li>
        ))}
      </ul>
      {edits.length === 0 ? (
        <p className={plain.note}>{words.evidenceSame}</p>
      ) : (
        <div>
          <Button
            appearance="primary"
            disabled={isWorking}
            data-testid={LIFE_IDS.evidenceWrite}
            onClick={() => void run(writeCells(edits))}
          >
            {words.evidenceWrite}
          </Button>
        </div>
      )}
      {outcome}
    </>
  );
}
