import { useEffect, useState } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import type { SealStatus } from '../../../core/review/verifySeal';
import { useActions } from '../../store/paneContext';

/** What the seal says about the cells as they are now; null while it is compared. */
export function useSealCheck(reading: CaseReading): SealStatus | { readonly status: 'unchecked' } | null {
  const { digest } = useActions();
  const [seal, setSeal] = useState<ReturnType<typeof useSealCheck>>(null);
  useEffect(() => {
    let isLatest = true;
    // With the case: its first card asks for it every time.
    void import(/* webpackChunkName: "case" */ '../../../core/review/verifySeal')
      .then(({ verifySeal }) => verifySeal(reading, digest))
      // A page without cryptography, such as one that came over plain http, cannot compare.
      .catch(() => ({ status: 'unchecked' }) as const)
      .then((status) => {
        if (isLatest) setSeal(status);
      });
    return () => {
      isLatest = false;
    };
  }, [reading, digest]);
  return seal;
}
