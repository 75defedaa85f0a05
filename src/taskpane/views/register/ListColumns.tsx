import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListField } from '../../../core/devices/headings/headingTable';
import { FIELD_WORDS } from '../../../core/devices/text/fieldWords';
import { format } from '../../../core/text/text';
import type { ListNews } from '../../../worker/listMessages';
import { useLanguage } from '../../store/paneContext';
import { Choice } from '../parts/controls';
import { usePlainStyles } from '../parts/plainStyles';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';

/** Fields that a person chose, by the key of the heading. */
export type ColumnFields = ReadonlyMap<string, ListField | null>;

const NONE = 'none';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** How each column is read, with its first texts; corrected by hand. */
export function ListColumns({
  columns,
  fields,
  onChange,
}: {
  columns: ListNews['columns'];
  fields: ColumnFields;
  onChange: (fields: ColumnFields) => void;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useListWords().devices;
  const options = [
    [NONE, words.notUsed] as const,
    ...(Object.keys(FIELD_WORDS) as ListField[]).map(
      (field) => [field, FIELD_WORDS[field][language]] as const,
    ),
  ];
  return (
    <details>
      <summary className={styles.summary}>{format(words.columns, { count: columns.length })}</summary>
      <p className={plain.note}>{words.columnsNote}</p>
      {columns.map(({ key, heading, field, samples }) => {
        const chosen = fields.has(key) ? (fields.get(key) ?? null) : field;
        return (
          <div key={key} className={styles.column}>
            <span>
              {heading}
              <br />
              <span className={plain.small}>
                {samples.length === 0
                  ? words.noSamples
                  : format(words.samples, { samples: samples.join(' / ') })}
              </span>
            </span>
            <Choice<string>
              label={format(words.column, { heading })}
              value={chosen ?? NONE}
              options={options}
              isChanged={fields.has(key)}
              testId={LIST_IDS.column(heading)}
              onChange={(value) =>
                onChange(new Map([...fields, [key, value === NONE ? null : (value as ListField)]]))
              }
            />
          </div>
        );
      })}
    </details>
  );
}
