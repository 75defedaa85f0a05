/** Jest's globalTeardown of the Chromium tests. */
import closeOffices from './closeOffices.mjs';
import { closeStage } from './stage.mjs';

export default async function closeAll() {
  await closeStage();
  closeOffices();
}
