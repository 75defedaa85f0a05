import { lazy, Suspense, useState } from 'react';
import { OptionGroup } from '../parts/OptionGroup';
import { Waiting } from '../parts/Waiting';
import { Cases } from './Cases';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';
import { usePlainStyles } from '../parts/plainStyles';

const Devices = lazy(() => import(/* webpackChunkName: "register-lists" */ './DeviceLists'));
const Advisories = lazy(() => import(/* webpackChunkName: "register-advisories" */ './Advisories'));

const Plan = lazy(() => import(/* webpackChunkName: "register-plan" */ './Plan'));

/** What is read into the register. */
const KINDS = ['cases', 'devices', 'plan', 'advisories'] as const;
type Kind = (typeof KINDS)[number];

/** Reads cases, lists of existing devices or advisories into the register that is open. */
export default function Register() {
  const plain = usePlainStyles();
  const words = useRegisterWords();
  const [kind, setKind] = useState<Kind>('cases');
  return (
    <div className={plain.view} data-testid={REGISTER_IDS.view}>
      <OptionGroup
        group={REGISTER_IDS.view}
        legend={words.kind}
        options={KINDS.map((each) => [each, words.kinds[each]] as const)}
        value={kind}
        isDisabled={false}
        onChange={setKind}
      />
      {kind === 'cases' && <Cases />}
      <Suspense fallback={<Waiting label={words.waiting} />}>
        {kind === 'devices' && <Devices />}
        {kind === 'plan' && <Plan />}
        {kind === 'advisories' && <Advisories />}
      </Suspense>
    </div>
  );
}
