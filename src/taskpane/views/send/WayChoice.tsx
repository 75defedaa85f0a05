import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { SendWay } from '../../sending/sendOrder';
import { useActions } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { useSendWords } from './sendWords';

/** How to send; services are offered only where the build switched them on. */
export function WayChoice({ ways, chosen }: { ways: readonly SendWay[]; chosen: SendWay }) {
  const words = useSendWords();
  const actions = useActions();
  return (
    <Field label={words.way} hint={words.wayHints[chosen]}>
      <RadioGroup
        value={chosen}
        onChange={(_event, { value }) =>
          actions.chooseSending({ way: ways.find((way) => way === value) ?? null })
        }
      >
        {ways.map((way) => (
          <Radio key={way} value={way} label={words.ways[way]} data-testid={TEST_IDS.sendWay(way)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
