import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ImpactDecision } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { USES, USE_CASES } from '../../../core/model/terms';
import { cellText } from '../../../core/model/cellText';
import { useLanguage, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { LEVEL_LOOKS } from '../parts/looks';
import { levelOfCell, levelWord, wordOfUseCase, wordOfUse } from '../../../core/text/levelWords';
import { placeInMatrix } from '../parts/placeInMatrix';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: '6px 4px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'center',
      overflowWrap: 'break-word',
    },
    '& th': { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  },
  first: { width: '27%' },
  cell: { height: '36px' },
  level: { display: 'inline-flex', alignItems: 'center', columnGap: '2px' },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
  },
  mark: { display: 'block', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
});

/** The company's matrix with the device's place in it, and a sentence that says the same. */
export function MatrixTable({ reading, impact }: { reading: CaseReading; impact: ImpactDecision }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords();
  const language = useLanguage();
  const isHere = (use: (typeof USES)[number], useCase: string) =>
    impact.uses.includes(use) && impact.useCase === useCase;
  return (
    <Section heading={words.matrix.heading}>
      <table className={styles.table} data-testid={TEST_IDS.matrix}>
        <colgroup>
          <col className={styles.first} />
          <col span={USES.length} />
        </colgroup>
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
          {USE_CASES.map((useCase, row) => (
            <tr key={useCase}>
              <th scope="row">{wordOfUseCase(useCase, language)}</th>
              {USES.map((use, column) => {
                const value = reading.matrix[row]?.[column] ?? null;
                const level = levelOfCell(value);
                const word = level === null ? cellText(value) : levelWord(level, language);
                const { tone, Icon } = LEVEL_LOOKS[level ?? 'undecided'];
                const { background, color } = tone;
                const here = isHere(use, useCase);
                return (
                  <td
                    key={use}
                    className={mergeClasses(styles.cell, here && styles.here)}
                    style={{ background, color }}
                    {...(here && { 'data-testid': TEST_IDS.matrixHere })}
                  >
                    <span className={styles.level}>
                      <Icon />
                      {word}
                    </span>
                    {here && <span className={styles.mark}>● {words.matrix.here}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={plain.note}>{placeInMatrix(impact, words.matrix, language)}</p>
    </Section>
  );
}
