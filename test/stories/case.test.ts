import { playCase } from '../browser/caseStory';

describe('PA in Japanese on the desktop variant', () => {
  playCase({ sector: 'PA', template: 'iiot-case-pa', language: 'ja', host: 'desktop', inOffice: false });
});

describe('FA in English on the web variant', () => {
  playCase({ sector: 'FA', template: 'iiot-case-fa', language: 'en', host: 'web', inOffice: false });
});
