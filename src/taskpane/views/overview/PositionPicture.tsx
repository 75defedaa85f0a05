import { Button, makeStyles } from '@fluentui/react-components';
import { devicePosition, type DevicePosition } from '../../../core/rules/assessment/devicePosition';
import type { CaseReading } from '../../../core/model/reading';
import type { Language } from '../../../core/model/language';
import { format, textOf } from '../../../core/text/text';
import { useActions, useLanguage, useWords } from '../../store/paneContext';
import type { PaneWords } from '../../text/words';
import { TEST_IDS } from '../../testIds';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { PositionBoxes } from './PositionBoxes';
import { positionLayout } from './positionLayout';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

function sentence(
  { choices, chosen }: DevicePosition,
  words: PaneWords['position'],
  language: Language,
): string {
  if (chosen === null) return words.unreadable;
  const names = choices.filter(({ key }) => chosen.includes(key)).map((choice) => choice[language]);
  return names.length === 0
    ? words.nowhere
    : format(words.here, { places: names.join(textOf(language).separator) });
}

/** Where the device stands: on the Purdue levels (PA) or in the zones (FA), and a sentence that says the same. */
export function PositionPicture({ reading }: { reading: CaseReading }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords();
  const actions = useActions();
  const language = useLanguage();
  const position = devicePosition(reading);
  if (position === null) return null;
  const chosen = position.chosen ?? [];
  return (
    <Section heading={words.position[reading.sector]}>
      <PositionBoxes
        layout={positionLayout(reading.sector, position.choices, words.position.short, language)}
        chosen={chosen}
        here={words.matrix.here}
      />
      <p className={plain.note} data-testid={TEST_IDS.position}>
        {sentence(position, words.position, language)}
      </p>
      {chosen.length === 0 && (
        <Button className={styles.button} size="small" onClick={() => void actions.goTo(position.place)}>
          {words.position.answer}
        </Button>
      )}
    </Section>
  );
}
