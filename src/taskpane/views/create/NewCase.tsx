import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { SECTORS, type Sector } from '../../../core/model/terms';
import type { CompanyPolicyFile } from '../../../core/model/companyPolicyFile';
import { companyTemplate } from '../../../core/policy/companyTemplate';
import { caseTemplate } from '../../../core/sheets/caseTemplate';
import { createCase, type CreationOrder } from '../../tasks/createCase';
import { useActions, useLanguage, useTask } from '../../store/paneContext';
import { stageOf } from '../../store/task';
import { Section } from '../parts/Section';
import { CREATE_IDS } from './createTestIds';
import { useCreateWords } from './createWords';
import { CreationStatus } from './CreationStatus';
import { OptionGroup } from '../parts/OptionGroup';
import type { ChosenPolicy } from '../parts/PolicyFilePicker';
import { PolicyChoice } from './PolicyChoice';
import { usePlainStyles } from '../parts/plainStyles';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

/** Creates a case: chooses what it is, then where it goes. */
export default function NewCase() {
  const plain = usePlainStyles();
  const words = useCreateWords();
  const ownLanguage = useLanguage();
  const isWorking = useTask('create').stage === 'working';
  const [sector, setSector] = useState<Sector | null>(null);
  const [language, setLanguage] = useState<Language>(ownLanguage);
  const [policy, setPolicy] = useState<'default' | 'file'>('default');
  const [chosen, setChosen] = useState<ChosenPolicy | null>(null);
  const file = policy === 'file' && chosen?.read?.kind === 'policy' ? chosen.read.file : null;
  const isComplete = sector !== null && (policy === 'default' || file !== null);
  return (
    <div className={plain.view} data-testid={CREATE_IDS.view}>
      <Section heading={words.heading}>
        <p className={plain.intro}>{words.intro}</p>
      </Section>
      <OptionGroup
        group="sector"
        legend={words.sector}
        options={SECTORS.map((key) => [key, words.sectors[key]] as const)}
        notes={words.sectorNotes}
        value={sector}
        isDisabled={isWorking}
        onChange={setSector}
      />
      <OptionGroup
        group="language"
        legend={words.language}
        options={LANGUAGES.map((key) => [key, words.languages[key]] as const)}
        value={language}
        isDisabled={isWorking}
        onChange={setLanguage}
      />
      <OptionGroup
        group="policy"
        legend={words.policy}
        options={(['default', 'file'] as const).map((key) => [key, words.policies[key]] as const)}
        value={policy}
        isDisabled={isWorking}
        onChange={setPolicy}
      />
      {policy === 'file' && <PolicyChoice chosen={chosen} isDisabled={isWorking} onChoose={setChosen} />}
      {!isComplete && <p className={plain.intro}>{words.needed}</p>}
      <Ways describe={isComplete && !isWorking ? () => descriptionOf(sector, language, file) : null} />
      <CreationStatus />
    </div>
  );
}

const descriptionOf = (sector: Sector, language: Language, file: CompanyPolicyFile | null) =>
  file === null ? caseTemplate(sector, language) : companyTemplate(sector, language, file);

/** The two ways to create; neither can be gone while something is missing or at work. */
function Ways({ describe }: { describe: CreationOrder['describe'] | null }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useCreateWords();
  const actions = useActions();
  const create = async (into: CreationOrder['into']): Promise<void> => {
    if (describe === null) return;
    const task = await actions.run('create', createCase({ into, describe }));
    if (stageOf(task) === 'created') actions.show('overview');
  };
  return (['newBook', 'openBook'] as const).map((into) => (
    <div key={into} className={styles.way}>
      <Button
        appearance={into === 'newBook' ? 'primary' : 'secondary'}
        disabled={describe === null}
        data-testid={CREATE_IDS[into]}
        onClick={() => void create(into)}
      >
        {words[into]}
      </Button>
      <p className={plain.intro}>{words[`${into}Note`]}</p>
    </div>
  ));
}
