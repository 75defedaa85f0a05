import { useMemo } from 'react';
import type { CaseViewProps } from '../shell/caseViewProps';
import type { Policy } from '../../../core/guide/policy';
import type { PolicyRecord } from '../../../core/model/companyPolicyFile';
import { policyOfReading } from '../../../core/policy/policyOfReading';
import { caseSheets } from '../../../core/model/sheetGroups';
import { localToday } from '../../browser/localToday';
import { useActions, usePaneState } from '../../store/paneContext';
import { Section } from '../parts/Section';
import { Exchange } from './Exchange';
import { LevelEditor } from './LevelEditor';
import { MatrixEditor } from './MatrixEditor';
import { OwnItems } from './OwnItems';
import { Part } from './Part';
import { draftOf, draftOfFile, fileOf, policyInForce } from '../../../core/policy/policyDraft';
import { format } from '../../../core/text/text';
import { PolicyStatus } from './PolicyStatus';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';
import { RecordEditor } from './RecordEditor';
import { AuditEditor, DisposalEditor, LabelEditor, MailEditor } from './RuleEditors';
import { SaveBar } from './SaveBar';
import { Simulation } from './Simulation';
import { usePlainStyles } from '../parts/plainStyles';

/** The company's policy: see it, change it, try it on this case, save it, exchange it as a file. */
export default function CompanyPolicy({ reading, assessment }: CaseViewProps) {
  const plain = usePlainStyles();
  const words = usePolicyWords();
  const actions = useActions();
  const kept = usePaneState((state) => state.policyDraft);
  const inForce = useMemo(() => policyInForce(reading), [reading]);
  const draft = kept ?? draftOf(reading, localToday());
  const setPolicy = (policy: Policy) => actions.setPolicyDraft({ ...draft, policy });
  const setRecord = (record: PolicyRecord) => actions.setPolicyDraft({ ...draft, record });
  const sheets = caseSheets(reading.sector);
  const editor = { policy: draft.policy, onChange: setPolicy };
  const changedLevels = Object.keys(fileOf(draft).changes.levels ?? {}).length;
  return (
    <div className={plain.view} data-testid={POLICY_IDS.view}>
      <Section heading={words.heading}>
        <PolicyStatus reading={reading} />
      </Section>
      <Section heading={words.matrix}>
        <MatrixEditor {...editor} />
      </Section>
      <Part
        heading={words.levels}
        note={changedLevels > 0 ? format(words.changed, { count: changedLevels }) : null}
        testId={POLICY_IDS.part('levels')}
      >
        <LevelEditor sheets={sheets} {...editor} />
      </Part>
      <Part heading={words.own} testId={POLICY_IDS.part('own')}>
        <OwnItems sheets={sheets} {...editor} />
      </Part>
      <Part heading={words.label} testId={POLICY_IDS.part('label')}>
        <LabelEditor {...editor} />
      </Part>
      <Part heading={words.audit} testId={POLICY_IDS.part('audit')}>
        <AuditEditor {...editor} />
      </Part>
      <Part heading={words.disposal} testId={POLICY_IDS.part('disposal')}>
        <DisposalEditor {...editor} />
      </Part>
      <Part heading={words.mail} testId={POLICY_IDS.part('mail')}>
        <MailEditor {...editor} />
      </Part>
      <Section heading={words.simulation}>
        <Simulation judged={assessment.judged} before={inForce} after={draft.policy} />
      </Section>
      <Section heading={words.record}>
        <RecordEditor record={draft.record} onChange={setRecord} />
        <SaveBar reading={reading} draft={draft} isChanged={kept !== null} />
      </Section>
      <Section heading={words.exchange}>
        <Exchange
          file={kept === null ? policyOfReading(reading) : fileOf(draft)}
          shown={draft.policy}
          onImport={(file) => actions.setPolicyDraft(draftOfFile(file))}
        />
      </Section>
    </div>
  );
}
