import { format } from '../../../core/text/text';
import { Button, makeStyles } from '@fluentui/react-components';
import { useActions } from '../../store/paneContext';
import { FINDING_FILTERS, type FindingFilter } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { useFindingsWords } from './findingsWords';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** Filters with their counts; the pressed one is in force. */
export function FindingFilters({
  filter,
  counts,
}: {
  filter: FindingFilter;
  counts: Readonly<Record<FindingFilter, number>>;
}) {
  const styles = useStyles();
  const words = useFindingsWords();
  const actions = useActions();
  return (
    <div className={styles.row} role="group" aria-label={words.filterLabel}>
      {FINDING_FILTERS.map((each) => (
        <Button
          key={each}
          size="small"
          shape="circular"
          appearance={each === filter ? 'primary' : 'secondary'}
          aria-pressed={each === filter}
          data-testid={TEST_IDS.filter(each)}
          onClick={() => actions.showFindings(each)}
        >
          {format(words.filterCount, { name: words[each], count: counts[each] })}
        </Button>
      ))}
    </div>
  );
}
