import { FUNCTIONS } from './functions';

/**
 * Entry of the functions bundle: tells Excel which function stands behind which id. Runs alone or in the
 * page of a shared runtime; where there is no custom-functions runtime it does nothing.
 */
if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(FUNCTIONS);
