import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import { format, textOf } from '../../../core/text/text';
import { phasedSheets, type PhasedSheet } from '../../../core/rules/assessment/phasedSheets';
import { useActions, useLanguage, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { Chip } from '../parts/Chip';
import { LATER_LOOK, VERDICT_LOOKS } from '../parts/looks';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '6px',
    width: '100%',
    padding: '8px 4px',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover:enabled': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  track: {
    gridColumn: '1 / -1',
    display: 'flex',
    height: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid ButtonText' },
  },
  bar: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    // Grounds vanish in forced colours; the bar is all that this shows.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** One line per check sheet; selecting it leads to the sheet's first open row. */
export function ProgressList({ assessment }: { assessment: CaseAssessment }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Section heading={words.progress.heading}>
      <ul className={styles.list}>
        {phasedSheets(assessment).map((phased) => (
          <ProgressLine
            key={phased.sheet.sheetKey}
            phased={phased}
            isCounted={assessment.impact.level !== null || phased.sheet.required > 0}
          />
        ))}
      </ul>
    </Section>
  );
}

/** @param isCounted false until the level says which rows are required */
function ProgressLine({ phased: { sheet, isOpen }, isCounted }: { phased: PhasedSheet; isCounted: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const actions = useActions();
  const language = useLanguage();
  const { sheetKey, required, exempt, done, verdict } = sheet;
  const verdictWord = isOpen ? textOf(language).verdicts[verdict] : words.progress.later;
  const counts = { sheet: sheet.sheet, required: required + exempt, done, verdict: verdictWord };
  const phrase = isCounted ? words.progress.label : words.progress.uncounted;
  const label = format(isOpen ? phrase : words.progress.closed, counts);
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        disabled={!isOpen}
        title={label}
        data-testid={TEST_IDS.progress(sheetKey)}
        onClick={() => void actions.openSheet(sheetKey)}
      >
        <span className={styles.name}>{sheet.sheet}</span>
        <span className={styles.count}>{isCounted ? format(words.progress.count, counts) : '–'}</span>
        <Chip look={isOpen ? VERDICT_LOOKS[verdict] : LATER_LOOK} word={verdictWord} />
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ width: `${String(sheet.progress * 100)}%` }} />
        </span>
      </button>
    </li>
  );
}
