import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../../core/model/reading';
import type { ChangedRow } from '../../../core/review/vendor/chosenRows';
import type { VendorChange } from '../../../core/review/vendor/mergeVendor';
import { headingOf } from '../../../core/model/rowFields';
import { cellText, dateText } from '../../../core/model/cellText';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { Bullet } from '../parts/Lines';
import { usePlainStyles } from '../parts/plainStyles';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
});

/** Each row that changes, with old and new values; a row that is not wanted is left out. */
export function ChangedRows({
  rows,
  left,
  onChange,
}: {
  rows: readonly ChangedRow[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}) {
  const styles = useStyles();
  const words = useVendorWords();
  const toggle = (itemId: string, isChosen: boolean): void => {
    const others = [...left].filter((id) => id !== itemId);
    onChange(new Set(isChosen ? others : [...others, itemId]));
  };
  return (
    <ul className={styles.list} aria-label={words.changes} data-testid={VENDOR_IDS.changes}>
      {rows.map(({ itemId, changes }) => (
        <li key={itemId} className={styles.row}>
          <Checkbox
            checked={!left.has(itemId)}
            label={itemId}
            onChange={(_event, { checked }) => toggle(itemId, checked === true)}
            data-testid={VENDOR_IDS.row(itemId)}
          />
          <Changes changes={changes} />
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes }: { changes: readonly VendorChange[] }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const language = useLanguage();
  const shown = (field: VendorChange['field'], value: CellValue) =>
    (field === 'due' ? dateText(value) : cellText(value)) || words.blank;
  return (
    <ul className={plain.list}>
      {changes.map(({ field, place, before, after }) => (
        <Bullet key={field} place={place}>
          {format(words.change, {
            field: headingOf(field, language),
            before: shown(field, before),
            after: shown(field, after),
          })}
        </Bullet>
      ))}
    </ul>
  );
}
