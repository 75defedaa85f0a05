import data from '../policy/audit-notes.json';
import { reference } from '../readItems';
import { bilingual, listOf, objectOf, text } from '../shape';

/** When else to check during operation, and where the intervals come from (policy.audit). */
export const AUDIT_NOTES = objectOf({
  origin: text,
  source: reference,
  note: bilingual,
  verificationRule: bilingual,
  eventTriggers: listOf(bilingual),
})(data, 'policy/audit-notes.json');
