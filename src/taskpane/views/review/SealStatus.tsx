import type { CaseReading } from '../../../core/model/reading';
import type { SealStatus as Seal } from '../../../core/review/verifySeal';
import { format } from '../../../core/text/text';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { ChangeList } from './ChangeList';
import { REVIEW_IDS } from './reviewTestIds';
import { useSealWords } from './sealWords';
import { useSealCheck } from './useSealCheck';

/** Whether the case is still what was decided on; each changed cell with the way to it. */
export default function SealStatus({ reading }: { reading: CaseReading }) {
  const words = useSealWords();
  const seal = useSealCheck(reading);
  const sealedBy = (by: Pick<Extract<Seal, { status: 'intact' }>, 'by' | 'on'>) =>
    format(words.sealedBy, { who: by.by, on: by.on ?? words.unknownDate });
  switch (seal?.status) {
    case undefined:
    case 'unsealed':
      return null;
    case 'unchecked':
      return (
        <Message look={CHECK_LOOKS.attention} testId={REVIEW_IDS.seal} code="unchecked">
          {words.unchecked}
        </Message>
      );
    case 'intact':
      return (
        <Message look={CHECK_LOOKS.ok} title={words.intact} testId={REVIEW_IDS.seal} code="intact">
          {sealedBy(seal)}
        </Message>
      );
    case 'unreadable':
      return (
        <Message
          look={SEVERITY_LOOKS.error}
          title={words.unreadable}
          testId={REVIEW_IDS.seal}
          code="unreadable"
        >
          {words.reasons[seal.reason]}
        </Message>
      );
    case 'changed':
      return (
        <>
          <Message
            look={SEVERITY_LOOKS.error}
            title={format(words.changed, { count: seal.breaches.length })}
            testId={REVIEW_IDS.seal}
            code="changed"
          >
            {words.changedNote} {sealedBy(seal)}
          </Message>
          <ChangeList changes={seal.breaches} reading={reading} testId={REVIEW_IDS.sealChanges} />
        </>
      );
  }
}
