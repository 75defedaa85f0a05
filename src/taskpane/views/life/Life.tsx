import type { LifeProps } from './lifeProps';
import { AdvisoryEvidence } from './AdvisoryEvidence';
import { Changes } from './Changes';
import { Conditions } from './Conditions';
import { DueDates } from './DueDates';
import { Gate } from './Gate';
import { Media } from './Media';
import { Round } from './Round';

/** The life of the device: phases, rounds of operation, changes, dates, conditions, disposal. */
export default function Life({ reading, assessment }: LifeProps) {
  return (
    <>
      <Gate reading={reading} assessment={assessment} />
      <Round reading={reading} assessment={assessment} />
      <AdvisoryEvidence reading={reading} />
      <Changes reading={reading} assessment={assessment} />
      <DueDates reading={reading} assessment={assessment} />
      <Conditions reading={reading} assessment={assessment} />
      <Media reading={reading} assessment={assessment} />
    </>
  );
}
