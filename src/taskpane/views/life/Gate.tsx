import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { textOfCell } from '../../../core/model/cell';
import { phaseReached } from '../../../core/rules/lifecycle/phaseReached';
import { sheetsToOpen } from '../../../core/rules/lifecycle/sheetsToOpen';
import { format, textOf } from '../../../core/text/text';
import { useActions, useLanguage } from '../../store/paneContext';
import { JumpLink } from '../parts/JumpLink';
import { LinkButton } from '../parts/LinkButton';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { showSheets } from '../../tasks/writeCells';
import type { LifeProps } from './lifeProps';
import { LIFE_IDS } from './lifeTestIds';
import { useLifeWords } from './lifeWords';
import { useChange } from '../parts/useChange';

/** The phase at hand, the consultation, and the sheets that may be shown now. */
export function Gate({ reading, assessment }: LifeProps) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const actions = useActions();
  const language = useLanguage();
  const consult = reading.life?.fields.consultStatus ?? null;
  return (
    <Section heading={words.gate} testId={LIFE_IDS.gate}>
      <p className={plain.note}>
        {textOf(language).phases[phaseReached(assessment.next)]}{' '}
        <LinkButton onClick={() => actions.show('overview')}>{words.overview}</LinkButton>
      </p>
      {consult !== null && (
        <p className={plain.note}>
          {words.consult}
          {textOf(language).colon}
          {textOfCell(consult.value)} <JumpLink place={consult.place} />
        </p>
      )}
      <NextSheets sheets={sheetsToOpen(reading, assessment)} />
    </Section>
  );
}

/** Shows hidden sheets and hides them again; no answer is touched either way. */
function NextSheets({ sheets }: { sheets: readonly string[] }) {
  const plain = usePlainStyles();
  const words = useLifeWords();
  const { run, isWorking, outcome } = useChange('sheets', LIFE_IDS.outcome('sheets'), words);
  const [shown, setShown] = useState<readonly string[]>([]);
  const show = async (names: readonly string[], areVisible: boolean): Promise<void> => {
    if (await run(showSheets(names, areVisible))) setShown(areVisible ? names : []);
  };
  return (
    <>
      <p className={plain.note}>
        {sheets.length === 0
          ? words.noClosedSheets
          : format(words.closedSheets, { sheets: sheets.join(', ') })}
      </p>
      <div className={plain.row}>
        {sheets.length > 0 && (
          <Button
            appearance="primary"
            disabled={isWorking}
            data-testid={LIFE_IDS.openSheets}
            onClick={() => void show(sheets, true)}
          >
            {words.openSheets}
          </Button>
        )}
        {shown.length > 0 && (
          <Button
            disabled={isWorking}
            data-testid={LIFE_IDS.hideSheets}
            onClick={() => void show(shown, false)}
          >
            {words.hideSheets}
          </Button>
        )}
      </div>
      {outcome}
    </>
  );
}
