import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImpactDecision } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';
import { USES, USE_CASES } from '../../../core/guide/terms';
import { textOf } from '../../../core/text/text';
import { cellText } from '../../review/cellText';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import { LEVEL_LOOKS } from '../parts/looks';
import { levelOfCell, levelWord, wordOfUseCase, wordOfUse } from '../parts/levelWords';
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
      hyphens: 'auto',
    },
    '& th': { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  },
  first: { width: '27%' },
  here: { fontWeight: 600, outlineWidth: '2px', outlineStyle: 'solid', outlineOffset: '-2px' },
  mark: { display: 'block', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The company's matrix with the device's place in it, and a sentence that says the same. */
export function MatrixTable({ reading, impact }: { reading: CaseReading; impact: ImpactDecision }) {
  const styles = useStyles();
  const words = useWords();
  const language = usePaneState((state) => state.language);
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
                const { background, color, border } = LEVEL_LOOKS[level ?? 'undecided'].tone;
                return isHere(use, useCase) ? (
                  <td
                    key={use}
                    className={styles.here}
                    style={{ background, color, outlineColor: border }}
                    data-testid={TEST_IDS.matrixHere}
                  >
                    {word}
                    <span className={styles.mark}>● {words.matrix.here}</span>
                  </td>
                ) : (
                  <td key={use}>{word}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>
        {impact.uses.length === 0 || impact.useCase === null
          ? words.matrix.nowhere
          : fill(words.matrix.place, {
              uses: USES.filter((use) => impact.uses.includes(use))
                .map((use) => wordOfUse(use, language))
                .join(textOf(language).separator),
              useCase: wordOfUseCase(impact.useCase, language),
              level: levelWord(impact.matrix, language),
            })}
      </p>
    </Section>
  );
}
