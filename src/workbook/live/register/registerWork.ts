/** What the pane asks of a register, loaded together when one is open. */
export { extendRegister } from './extendRegister';
export { growSheet } from './growSheet';
export { readRegister } from './readRegister';
