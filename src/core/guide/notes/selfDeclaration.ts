import data from '../policy/self-declaration.json';
import { reference } from '../readItems';
import { bilingual, listOf, objectOf, text } from '../shape';

/** The vendor's self-declaration: fields of its form and its rule (guide 4.2.3(b)②). */
export const SELF_DECLARATION = objectOf({
  source: reference,
  allowedWhere: text,
  formFields: listOf(bilingual),
  rule: bilingual,
})(data, 'policy/self-declaration.json');
