import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckItem } from '../../../../core/guide/item';
import type { Language } from '../../../../core/model/language';
import { choiceWord } from '../../../../core/rules/answering/answerCells';
import { bestState, type StateOfFacts } from '../../../../core/rules/answering/draftState';
import { stateText } from '../../../../core/text/stateText';
import { format } from '../../../../core/text/text';
import { useLanguage } from '../../../store/paneContext';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords } from './answerWords';

/** Choices that a number key chooses. */
export const MOST_KEYS = 9;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'grid', rowGap: '4px' },
  choice: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '8px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: {
    flexShrink: 0,
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ':focus': { outlineStyle: 'none' },
  },
  key: {
    flexShrink: 0,
    minWidth: '1.4em',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  note: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The answers that an item offers: arrows and number keys choose; each says what it leads to. */
export function Choices({
  item,
  chosen,
  rules,
  bookLanguage,
  isDisabled,
  onChoose,
}: {
  item: CheckItem;
  chosen: readonly string[];
  rules: StateOfFacts;
  bookLanguage: Language;
  isDisabled: boolean;
  onChoose: (key: string) => void;
}) {
  const styles = useStyles();
  const words = useAnswerWords();
  const language = useLanguage();
  const isSeveral = item.answerType === 'multiselect';
  const states = item.answers.map(({ key }) => {
    const { state, code } = bestState(key, rules);
    return stateText(item, state, code, language);
  });
  // Where every choice comes to the same, the state says nothing about the choice.
  const isTelling = !isSeveral && new Set(states).size > 1;
  return (
    <fieldset className={styles.list} disabled={isDisabled} aria-label={words.heading}>
      {item.answers.map((choice, index) => {
        const isChosen = chosen.includes(choice.key);
        const inSheet = choiceWord(item, choice.key, bookLanguage);
        return (
          <label key={choice.key} className={mergeClasses(styles.choice, isChosen && styles.chosen)}>
            <input
              type={isSeveral ? 'checkbox' : 'radio'}
              name="answer-choice"
              className={styles.input}
              checked={isChosen}
              data-testid={ANSWER_IDS.choice(choice.key)}
              onChange={() => onChoose(choice.key)}
            />
            {index < MOST_KEYS && (
              <span className={styles.key} aria-hidden>
                {index + 1}
              </span>
            )}
            <span className={styles.words}>
              {choice[language]}{' '}
              {language !== bookLanguage && (
                <span className={styles.note} lang={bookLanguage}>
                  {format(words.inSheet, { text: inSheet })}{' '}
                </span>
              )}
              {isTelling && (
                <span className={styles.note}>{format(words.leadsTo, { state: states[index] ?? '' })} </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
