import { Button } from '@fluentui/react-components';
import { nextRound } from '../../../core/rules/lifecycle/nextRound';
import { latestRound, readRounds } from '../../../core/rules/lifecycle/rounds';
import { format } from '../../../core/text/text';
import { JumpLink } from '../parts/JumpLink';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { writeCells } from '../../tasks/writeCells';
import type { LifeProps } from './lifeProps';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';
import { useChange } from '../parts/useChange';

/** Operation in rounds: which one this is, what the last one left, and the start of the next. */
export function Round({ reading, assessment }: LifeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const { run, isWorking, outcome } = useChange('round', LIFE_IDS.outcome('round'), words);
  const rounds = readRounds(reading);
  const latest = latestRound(rounds);
  const last = rounds.filter(({ round }) => round === latest);
  const next = nextRound(reading, assessment);
  const checkDate = reading.life?.fields.checkDate ?? null;
  return (
    <Section heading={words.round} testId={LIFE_IDS.round}>
      {reading.life !== undefined && (
        <p className={plain.note}>
          {format(words.roundNow, { round: latest + 1 })}{' '}
          {latest > 0 &&
            format(words.roundBefore, { round: latest, date: last[0]?.date ?? '', count: last.length })}
        </p>
      )}
      <p className={plain.note}>
        {next.kind === 'ready'
          ? format(words.roundStartNote, { count: next.answers })
          : words.roundRefused[next.reason]}{' '}
        {checkDate !== null && <JumpLink place={checkDate.place} />}
      </p>
      {next.kind === 'ready' && (
        <div>
          <Button
            disabled={isWorking}
            data-testid={LIFE_IDS.roundStart}
            onClick={() => void run(writeCells(next.edits))}
          >
            {words.roundStart}
          </Button>
        </div>
      )}
      {outcome}
    </Section>
  );
}
