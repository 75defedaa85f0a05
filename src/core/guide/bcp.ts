import data from './policy/bcp.json';
import type { Bilingual } from '../model/language';
import { reference } from './readItems';
import { bilingual, listOf, objectOf, oneOf, text } from './shape';

/** One BCP obligation at high impact with the items that show it. */
interface BcpObligation extends Bilingual {
  readonly id: string;
  readonly items: readonly string[];
  readonly origin: string;
}

/** Obligations at high impact (guide 4.2.2). */
export const BCP_FOR_HIGH = objectOf({
  trigger: oneOf(['impact == high']),
  source: reference,
  obligations: listOf(
    objectOf<BcpObligation>({ id: text, ja: text, en: text, items: listOf(text), origin: text }),
  ),
  gate: bilingual,
})(data, 'policy/bcp.json');
