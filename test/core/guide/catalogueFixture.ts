import { ITEMS } from '../../../src/core/guide/catalogue';

/** A real item, to be broken in one place. */
export const catalogueFixture = ITEMS.get('SPEC-COM-01')!;
