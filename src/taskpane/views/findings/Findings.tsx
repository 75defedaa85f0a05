import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { countFindings } from '../../../core/rules/assessment/findingKind';
import { usePaneState } from '../../store/paneContext';
import { Hint } from '../parts/Hint';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { menuIndexAfter } from '../shell/menuIndexAfter';
import { BundleLine } from './BundleLine';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { groupFindings } from '../../../core/rules/assessment/groupFindings';
import { format } from '../../../core/text/text';
import { useFindingsWords } from './findingsWords';

/** All findings by sheet, filtered, each with a way to its cell. Up and down lead from one to the next. */
export default function Findings({
  reading,
  assessment,
}: {
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const plain = usePlainStyles();
  const words = useFindingsWords();
  const filter = usePaneState((state) => state.filter);
  const list = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countFindings(assessment.findings), [assessment]);
  const groups = useMemo(() => groupFindings(assessment, filter), [assessment, filter]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-jump], [data-bundle]') ?? [])];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = here < 0 ? null : menuIndexAfter(here, stops.length, event.key);
    if (next === null) return;
    event.preventDefault();
    stops[next]?.focus();
  };
  return (
    <>
      <FindingFilters filter={filter} counts={counts} />
      {counts[filter] === 0 ? (
        <p className={plain.note}>{counts.all === 0 ? words.none : words.noneOfKind}</p>
      ) : (
        <Hint hint="findings" />
      )}
      <div ref={list} style={{ display: 'contents' }} onKeyDown={onKeyDown}>
        {groups.map(({ sheet, count, single, bundles }) => (
          <Section key={sheet ?? ''} heading={format(words.group, { sheet: sheet ?? words.general, count })}>
            {single.length > 0 && <FindingList findings={single} reading={reading} assessment={assessment} />}
            {bundles.map((bundle) => (
              <BundleLine key={bundle.code} bundle={bundle} reading={reading} assessment={assessment} />
            ))}
          </Section>
        ))}
      </div>
    </>
  );
}
