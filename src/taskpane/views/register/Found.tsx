import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isConflict, type Rejection } from '../../../core/register/collectRegister';
import { rejectionText } from '../../../core/register/fateText';
import { format } from '../../../core/text/text';
import { useActions, useLanguage } from '../../store/paneContext';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { Counts } from './Counts';
import type { BooksRead } from '../../tasks/register/readBooks';
import { openRegister, writeRegister } from '../../tasks/register/writeRegister';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';

/** The sheet of the register names all of them. */
const MOST_LISTED = 100;

const useStyles = makeStyles({
  item: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  note: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type FoundBooks = Extract<BooksRead, { readonly kind: 'read' }>;

/** What was read, before anything is written: counts, conflicts to decide, and what is left out, and why. */
export function Found({ collected, counts, rejections, replacements }: FoundBooks) {
  const plain = usePlainStyles();
  const words = useRegisterWords();
  const [overruled, setOverruled] = useState<readonly Rejection[]>([]);
  const actions = useActions();
  const { place } = collected;
  const isRegister = place !== null;
  const conflicts = rejections.filter(({ reason }) => isConflict(reason));
  const refused = rejections.filter(({ reason }) => !isConflict(reason));
  const write = (): void => {
    const work =
      place === null ? openRegister(collected, overruled) : writeRegister(collected, place, overruled);
    void actions.look('writeRegister', work);
  };
  const changes = counts.added + counts.updated + overruled.length;
  return (
    <div className={plain.view}>
      <Section heading={words.result}>
        <Counts counts={counts} />
      </Section>
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} overruled={overruled} onChange={setOverruled} />
      )}
      <Refused refused={refused} />
      {replacements.length > 0 && (
        <Listed
          heading={format(words.replaced, { count: replacements.length })}
          lines={replacements.map((line) => format(words.replacement, { ...line }))}
        />
      )}
      {!isRegister && <Message look={SEVERITY_LOOKS.info}>{words.notRegister}</Message>}
      {changes === 0 && <Message look={SEVERITY_LOOKS.info}>{words.nothing}</Message>}
      <Button
        appearance="primary"
        // Even an import that changes no row is noted on the sheet of the register.
        disabled={!isRegister && changes === 0}
        data-testid={isRegister ? REGISTER_IDS.write : REGISTER_IDS.openNew}
        onClick={write}
      >
        {isRegister ? words.write : words.openNew}
      </Button>
    </div>
  );
}

function Conflicts({
  conflicts,
  overruled,
  onChange,
}: {
  conflicts: readonly Rejection[];
  overruled: readonly Rejection[];
  onChange: (overruled: readonly Rejection[]) => void;
}) {
  const styles = useStyles();
  const words = useRegisterWords();
  const plain = usePlainStyles();
  const language = useLanguage();
  return (
    <Section heading={format(words.conflicts, { count: conflicts.length })}>
      <p className={plain.note}>{words.conflictsNote}</p>
      {conflicts.slice(0, MOST_LISTED).map((conflict, index) => (
        <div key={`${index} ${conflict.source}`} className={styles.item}>
          <Checkbox
            label={format(words.conflict, { source: conflict.source, caseId: conflict.row?.caseId ?? '' })}
            checked={overruled.includes(conflict)}
            data-testid={REGISTER_IDS.conflict(index)}
            onChange={(_event, { checked }) =>
              onChange(
                checked === true ? [...overruled, conflict] : overruled.filter((other) => other !== conflict),
              )
            }
          />
          <span className={styles.note}>
            {rejectionText(conflict, language)} {format(words.against, { source: conflict.inFavourOf ?? '' })}
          </span>
        </div>
      ))}
      {conflicts.length > MOST_LISTED && (
        <p className={plain.note}>{format(words.more, { count: conflicts.length - MOST_LISTED })}</p>
      )}
    </Section>
  );
}

function Refused({ refused }: { refused: readonly Rejection[] }) {
  const words = useRegisterWords();
  const language = useLanguage();
  if (refused.length === 0) return null;
  return (
    <Listed
      heading={format(words.refused, { count: refused.length })}
      lines={refused.map((rejection) => `${rejection.source}: ${rejectionText(rejection, language)}`)}
      testId={REGISTER_IDS.refused}
    />
  );
}

function Listed({ heading, lines, testId }: { heading: string; lines: readonly string[]; testId?: string }) {
  const styles = useStyles();
  const words = useRegisterWords();
  const plain = usePlainStyles();
  return (
    <Section heading={heading} {...(testId === undefined ? {} : { testId })}>
      <ul className={plain.list}>
        {lines.slice(0, MOST_LISTED).map((line, index) => (
          <li key={`${index} ${line}`} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > MOST_LISTED && (
        <p className={plain.note}>{format(words.more, { count: lines.length - MOST_LISTED })}</p>
      )}
    </Section>
  );
}
