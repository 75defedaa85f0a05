import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CompanyPolicyFile } from '../../../core/model/companyPolicyFile';
import type { Sector } from '../../../core/model/terms';
import { companyTemplate } from '../../../core/policy/companyTemplate';
import { caseOfGroup } from '../../../core/register/existing/caseOfGroup';
import { caseTemplate } from '../../../core/sheets/caseTemplate';
import { format } from '../../../core/text/text';
import type { PlanNews } from '../../../worker/planMessages';
import { useActions, useLanguage, useTaskWhileShown } from '../../store/paneContext';
import { createCase } from '../../tasks/createCase';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { useListWords } from './listWords';
import { LIST_IDS } from './registerIds';

/** A long plan is made into workbooks by the command. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  case: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { flex: '1 1 200px', minWidth: 0 },
});

/** The cases of the plan in their order; each opens as a new workbook, filled in as far as the lists go. */
export function PlannedCases({
  groups,
  sector,
  policy,
}: {
  groups: PlanNews['groups'];
  sector: Sector;
  policy: CompanyPolicyFile | null;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useListWords().plan;
  const language = useLanguage();
  const { look } = useActions();
  const creating = useTaskWhileShown('create');
  if (groups.length === 0) return null;
  const create = (group: PlanNews['groups'][number]): void => {
    const describe = () => {
      const template =
        policy === null ? caseTemplate(sector, language) : companyTemplate(sector, language, policy);
      return caseOfGroup(template, group, language);
    };
    void look('create', createCase({ into: 'newBook', describe }));
  };
  return (
    <Section heading={format(words.groups, { count: groups.length })}>
      <p className={plain.note}>{words.groupsNote}</p>
      <div role="status" data-testid={LIST_IDS.planCreated} data-stage={creating.stage}>
        {creating.stage === 'done' && <Message look={CHECK_LOOKS.ok}>{words.created}</Message>}
        {creating.stage === 'failed' && <Message look={SEVERITY_LOOKS.error}>{words.createFailed}</Message>}
      </div>
      {groups.slice(0, MOST_SHOWN).map((group, index) => (
        <div key={group.rows.join()} className={styles.case}>
          <span className={styles.words}>
            {format(words.group, { month: group.month, model: `${group.maker} ${group.model}`.trim() })}
            <br />
            <span className={plain.small}>
              {[group.site, group.place, group.department].filter((text) => text !== '').join(' / ')}{' '}
              {format(words.units, { count: group.units })}
              <br />
              {group.why}
            </span>
          </span>
          <Button
            size="small"
            disabled={creating.stage === 'working'}
            data-testid={LIST_IDS.planCase(index)}
            onClick={() => create(group)}
          >
            {words.create}
          </Button>
        </div>
      ))}
      {groups.length > MOST_SHOWN && (
        <p className={plain.note}>{format(words.more, { count: groups.length - MOST_SHOWN })}</p>
      )}
    </Section>
  );
}
