import { useEffect, useMemo } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { composeReviewRequest } from '../../../core/mail/composeReviewRequest';
import { preSendCheck } from '../../../core/review/preSendCheck';
import { readRecipients } from '../../../core/mail/recipients';
import { orderOf } from '../../sending/orderOf';
import { senderOf } from '../../sending/senderOf';
import { summariseCase } from '../../../core/review/summariseCase';
import { chosenWay } from '../../sending/chosenWay';
import { lookAtFile } from '../../sending/lookAtFile';
import { useActions, usePaneState } from '../../store/paneContext';
import { checkGroups } from '../../../core/review/checkGroups';

/** Edits come in bursts; the file is looked at once they pause. */
const PAUSE_MS = 800;

/** Looks at the file when the view is shown and after each edit. */
function useFileLook(reading: CaseReading) {
  const actions = useActions();
  const fileCheck = usePaneState((state) => state.fileCheck);
  const isFirst = fileCheck.stage === 'idle';
  useEffect(() => {
    const timer = setTimeout(() => void actions.checkFile(lookAtFile), isFirst ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another reading is the one reason to look again
  }, [actions, reading]);
  return fileCheck;
}

/** All that the view shows, from the case and from what was chosen. */
export function useSending(reading: CaseReading, assessment: CaseAssessment) {
  const state = usePaneState((all) => all);
  const { language, recipients, isOnPurpose, sendChoices } = state;
  const fileCheck = useFileLook(reading);
  const look = fileCheck.stage === 'done' ? fileCheck : null;
  const facts = look?.facts ?? null;
  const { addresses, refused } = readRecipients(recipients);
  const given = addresses.join();
  const check = useMemo(
    () => preSendCheck(reading, assessment, facts, given === '' ? [] : given.split(',')),
    [reading, assessment, facts, given],
  );
  const way = chosenWay(state);
  const sender = senderOf(state);
  const summary = summariseCase({ reading, assessment, check }, language, look?.number ?? undefined);
  const isCleaned = sendChoices.isCleaned && way !== 'share';
  const lacksRecipient = way === 'relay' && addresses.length === 0;
  const asksConsent = !check.isComplete;
  return {
    look,
    way,
    sender,
    order: orderOf(state),
    refused,
    groups: checkGroups(check, facts !== null, isCleaned),
    mail: { ...composeReviewRequest(summary, language), fileName: summary.fileName },
    asksConsent,
    lacksRecipient,
    isBlocked: asksConsent && !isOnPurpose,
    isReady: look !== null && sender !== '' && refused.length === 0 && !lacksRecipient,
  };
}
