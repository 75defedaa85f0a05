import { disposalDecision } from '../../../core/rules/assessment/disposalDecision';
import type { MediumDecision } from '../../../core/rules/disposal/assessMedium';
import { MEDIA } from '../../../core/guide/media';
import { format, textOf } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { Chip } from '../parts/Chip';
import { JumpLink } from '../parts/JumpLink';
import { STATE_LOOKS, VERDICT_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import type { LifeProps } from './lifeProps';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';

/** The decision about each medium of the disposal. */
export function Media({ reading, assessment }: LifeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const language = useLanguage();
  const found = disposalDecision(reading, assessment.policy);
  const place = reading.life?.fields.disposalVerdict?.place ?? null;
  return (
    <Section heading={words.media} testId={LIFE_IDS.media}>
      {found === null && <p className={plain.note}>{words.mediaNone}</p>}
      {found !== null && (
        <>
          <Chip
            look={VERDICT_LOOKS[found.decision.verdict]}
            word={format(words.mediaVerdict, { verdict: textOf(language).verdicts[found.decision.verdict] })}
          />
          <ul className={plain.list}>
            {found.decision.media.map((decision, index) => (
              <MediumLine
                key={decision.id}
                decision={decision}
                type={MEDIA.get(found.facts.media[index]?.type ?? '')?.[language] ?? ''}
              />
            ))}
          </ul>
        </>
      )}
      {place !== null && <JumpLink place={place} />}
    </Section>
  );
}

function MediumLine({ decision, type }: { decision: MediumDecision; type: string }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const { methods } = textOf(useLanguage());
  const { id, required, recommended, actual, strongEnough } = decision;
  return (
    <li>
      <span className={plain.head}>
        {format(words.mediaLine, {
          id,
          type,
          required: methods[required],
          recommended: methods[recommended],
          actual: actual === 'none' ? words.mediaNothing : methods[actual],
        })}
        <Chip
          look={strongEnough ? STATE_LOOKS.satisfied : STATE_LOOKS.unmet}
          word={strongEnough ? words.mediaGood : words.mediaWeak}
        />
      </span>
    </li>
  );
}
