import { playSending } from '../browser/sendStory';

describe('on the desktop variant', () => {
  playSending('desktop', { inOffice: false });
});
