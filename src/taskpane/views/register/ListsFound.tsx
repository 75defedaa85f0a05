import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { format } from '../../../core/text/text';
import {
  correctionKey,
  type ListCorrection,
  type ListNews,
  type ListsNews,
} from '../../../worker/listMessages';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { Figures } from '../parts/Figures';
import { ListColumns, type ColumnFields } from './ListColumns';
import { Listed } from './Listed';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';
import { WriteButton } from './WriteButton';

const VIEW = LIST_IDS.devices;
const KEYS = ['added', 'changed', 'unchanged', 'gone'] as const;

/** What was read, before anything is written: how columns were understood, what is new, changed and gone. */
export function ListsFound({
  news,
  onCorrect,
}: {
  news: ListsNews;
  onCorrect: (corrections: ReadonlyMap<string, ListCorrection>) => void;
}) {
  const plain = usePlainStyles();
  const all = useListWords();
  const words = all.devices;
  const [fields, setFields] = useState<ReadonlyMap<string, ColumnFields>>(new Map());
  const { lists } = news;
  const sum = (of: (list: ListNews) => number): number => lists.reduce((total, list) => total + of(list), 0);
  const counts = {
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
    unchanged: sum(({ unchanged }) => unchanged),
    gone: sum(({ gone }) => gone.length),
  };
  const correct = (): void =>
    onCorrect(
      new Map(
        lists.map((list) => {
          const key = correctionKey(list.file, list.sheet);
          const decided = list.columns.map(
            (column) => [column.key, fields.get(key)?.get(column.key) ?? column.field] as const,
          );
          return [key, { source: list.source, encoding: list.encoding, decided }];
        }),
      ),
    );
  const listed = (what: string, heading: string, lines: readonly string[], note?: string) => (
    <Listed
      testId={LIST_IDS.listed(VIEW, what)}
      heading={format(heading, { count: lines.length })}
      lines={lines}
      {...(note !== undefined && { note })}
    />
  );
  return (
    <div className={plain.view}>
      <Figures
        testId={LIST_IDS.counts(VIEW)}
        lines={KEYS.map((key) => [key, words.counts[key], counts[key]] as const)}
      />
      {lists.map((list) => {
        const key = correctionKey(list.file, list.sheet);
        return (
          <ListPart
            key={key}
            list={list}
            fields={fields.get(key) ?? new Map()}
            onChange={(own) => setFields(new Map([...fields, [key, own]]))}
          />
        );
      })}
      {fields.size > 0 && (
        <Button data-testid={LIST_IDS.again} onClick={correct}>
          {words.again}
        </Button>
      )}
      {listed('not-in-ledger', words.notInLedger, news.notInLedger)}
      <Listed
        testId={LIST_IDS.listed(VIEW, 'refused')}
        heading={all.refused}
        lines={news.refused.map(({ file, said }) => `${file}: ${said}`)}
        isOpen
      />
      <WriteButton
        view={VIEW}
        label={format(words.write, { count: news.changes.length })}
        changes={news.changes}
        book={news.book}
      />
    </div>
  );
}

/** One sheet of a list. */
function ListPart({
  list,
  fields,
  onChange,
}: {
  list: ListNews;
  fields: ColumnFields;
  onChange: (fields: ColumnFields) => void;
}) {
  const plain = usePlainStyles();
  const words = useListWords().devices;
  const { file, sheet, rows, devices, skipped, doubtful, headingRow, source, encoding } = list;
  const rowLine = ({ row, why }: { readonly row: number; readonly why: string }): string =>
    format(words.row, { row, why });
  const listed = (what: string, heading: string, lines: readonly string[], note?: string) => (
    <Listed
      testId={LIST_IDS.listed(VIEW, what)}
      heading={format(heading, { count: lines.length })}
      lines={lines}
      {...(note !== undefined && { note })}
    />
  );
  return (
    <Section heading={sheet === null ? file : format(words.sheet, { file, sheet })}>
      <p className={plain.text}>
        {format(words.read, { rows, devices, skipped: skipped.length })}{' '}
        {headingRow === null ? words.noHeading : format(words.headingRow, { row: headingRow })}
      </p>
      {source !== null && (
        <p className={plain.note}>
          {format(words.source, { source })}
          {encoding !== null && ` / ${words.encoding}: ${encoding}`}
        </p>
      )}
      {list.columns.length > 0 && <ListColumns columns={list.columns} fields={fields} onChange={onChange} />}
      {listed('added', words.added, list.added)}
      {listed(
        'changed',
        words.changed,
        list.changed.map(({ device, what, asks }) => [`${device}: ${what}`, ...asks].join('\n')),
      )}
      {listed('gone', words.gone, list.gone, words.goneNote)}
      {listed('doubtful', words.doubtful, doubtful.map(rowLine))}
      {listed('skipped', words.skipped, skipped.map(rowLine))}
    </Section>
  );
}
