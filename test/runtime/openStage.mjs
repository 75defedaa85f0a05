/** Jest's globalSetup of the Chromium tests, some of which ask LibreOffice as well. */
import openOffices from './openOffices.mjs';
import { openStage } from './stage.mjs';

export default async function openAll() {
  openOffices();
  await openStage();
}
