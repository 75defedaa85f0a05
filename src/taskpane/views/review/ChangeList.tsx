import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import type { SnapshotChange } from '../../../core/rules/record/diffSnapshots';
import { useLanguage } from '../../store/paneContext';
import { Line, Lines } from '../parts/Lines';
import { changeLines } from '../../../core/review/changeText';
import { format } from '../../../core/text/text';
import { useSealWords } from './sealWords';
import { usePlainStyles } from '../parts/plainStyles';

/** Lines that are shown at first. */
const MOST = 20;

/** Changed values with old and new value, and a way to each cell. */
export function ChangeList({
  changes,
  reading,
  testId,
}: {
  changes: readonly SnapshotChange[];
  reading: CaseReading;
  testId: string;
}) {
  const plain = usePlainStyles();
  const words = useSealWords();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const lines = changeLines(changes, reading, language);
  const shown = isWhole ? lines : lines.slice(0, MOST);
  const value = (text: string): string => (text === '' ? words.blank : text);
  return (
    <>
      <Lines testId={testId}>
        {shown.map(({ kind, what, before, after, place }, index) => (
          <Line key={index} places={[place]} code={kind}>
            <span className={plain.strong}>
              {what} {words.changeKinds[kind]}
            </span>
            <span>{format(words.change, { before: value(before), after: value(after) })}</span>
          </Line>
        ))}
      </Lines>
      {lines.length > shown.length && (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            {format(words.moreChanges, { count: lines.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}
