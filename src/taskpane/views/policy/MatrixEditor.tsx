import { makeStyles, tokens } from '@fluentui/react-components';
import { DEFAULT_POLICY, type Policy } from '../../../core/guide/policy';
import {
  HIGH_TO_LOW,
  USES,
  USE_CASES,
  type ImpactLevel,
  type Use,
  type UseCase,
} from '../../../core/model/terms';
import { matrixWarnings } from '../../../core/rules/impact/matrixWarnings';
import { findingLine } from '../../../core/text/findingWords';
import { useLanguage, useReaderWords, useWords } from '../../store/paneContext';
import { levelWord, wordOfUse, wordOfUseCase } from '../../../core/text/levelWords';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Choice } from '../parts/controls';
import { POLICY_IDS } from './policyTestIds';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { padding: '4px', border: `1px solid ${tokens.colorNeutralStroke2}` },
    '& th:first-child': { width: '24%' },
    '& th': { padding: '4px 2px', fontWeight: tokens.fontWeightRegular, overflowWrap: 'break-word' },
  },
});

/** The matrix as a grid of choices, with the warnings beside it. */
export function MatrixEditor({ policy, onChange }: { policy: Policy; onChange: (policy: Policy) => void }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { finding: findingWords } = useReaderWords();
  const options = HIGH_TO_LOW.map((level) => [level, levelWord(level, language)] as const);
  const set = (useCase: UseCase, use: Use, level: ImpactLevel) =>
    onChange({
      ...policy,
      matrix: { ...policy.matrix, [useCase]: { ...policy.matrix[useCase], [use]: level } },
    });
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.matrix.corner}</th>
            {USES.map((use) => (
              <th key={use} scope="col">
                {wordOfUse(use, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {USE_CASES.map((useCase) => (
            <tr key={useCase}>
              <th scope="row">{wordOfUseCase(useCase, language)}</th>
              {USES.map((use) => (
                <td key={use}>
                  <Choice
                    label={`${wordOfUseCase(useCase, language)} ${wordOfUse(use, language)}`}
                    value={policy.matrix[useCase][use]}
                    options={options}
                    isChanged={policy.matrix[useCase][use] !== DEFAULT_POLICY.matrix[useCase][use]}
                    onChange={(level) => set(useCase, use, level)}
                    testId={POLICY_IDS.matrix(useCase, use)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status" data-testid={POLICY_IDS.warnings}>
        {matrixWarnings(policy.matrix).map((code) => (
          <Message key={code} look={SEVERITY_LOOKS.warning} code={code}>
            {findingLine({ code, values: {} }, findingWords)}
          </Message>
        ))}
      </div>
    </>
  );
}
