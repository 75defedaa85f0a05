import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckItem } from '../../../core/guide/item';
import type { Policy } from '../../../core/guide/policy';
import { HIGH_TO_LOW, type ImpactLevel } from '../../../core/model/terms';
import { REQUIREMENT_AT, levelOf } from '../../../core/rules/requirement/requirementOf';
import { textOf } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { levelWord } from '../../../core/text/levelWords';
import { usePlainStyles } from '../parts/plainStyles';
import { useGuideWords } from './guideWords';

const useStyles = makeStyles({
  table: {
    margin: '4px 0',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: '4px 12px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'center',
      fontWeight: tokens.fontWeightRegular,
    },
    '& th': { color: tokens.colorNeutralForeground2 },
  },
  here: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
    '&&': { fontWeight: tokens.fontWeightSemibold },
  },
});

/** 要否 of an item at each level as the workbook's policy has it; the level in force is framed. */
export function LevelsOfItem({
  item,
  policy,
  level,
}: {
  item: CheckItem;
  policy: Policy;
  level: ImpactLevel | null;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useGuideWords();
  const language = useLanguage();
  const { requirements } = textOf(language);
  const isOwn = HIGH_TO_LOW.some((each) => levelOf(item, each, policy) !== item.requiredAt[each]);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {HIGH_TO_LOW.map((each) => (
              <th key={each} scope="col">
                {levelWord(each, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {HIGH_TO_LOW.map((each) => (
              <td key={each} className={mergeClasses(each === level && styles.here)}>
                {requirements[REQUIREMENT_AT[levelOf(item, each, policy)]]}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {isOwn && <span className={plain.note}>{words.ownPolicy} </span>}
    </>
  );
}
