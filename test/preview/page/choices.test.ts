import { readChoices, writeChoices } from '../../../src/preview/page/choices';

describe('choices of the address', () => {
  it.each([
    [
      '',
      ['ja-JP'],
      true,
      {
        language: 'ja',
        template: 'iiot-case-pa',
        host: 'desktop',
        addin: true,
        theme: 'light',
        requirements: 'new',
        role: 'applicant',
        webRefused: false,
      },
    ],
    [
      '?lang=en&template=iiot-case-fa&host=web&addin=0',
      ['ja'],
      true,
      {
        language: 'en',
        template: 'iiot-case-fa',
        host: 'web',
        addin: false,
        theme: 'light',
        requirements: 'new',
        role: 'applicant',
        webRefused: false,
      },
    ],
    [
      '?host=web',
      ['en-GB'],
      false,
      {
        language: 'en',
        template: 'iiot-case-pa',
        host: 'desktop',
        addin: true,
        theme: 'light',
        requirements: 'new',
        role: 'applicant',
        webRefused: true,
      },
    ],
    [
      '?template=../secret&lang=xx',
      [],
      true,
      {
        language: 'ja',
        template: 'iiot-case-pa',
        host: 'desktop',
        addin: true,
        theme: 'light',
        requirements: 'new',
        role: 'applicant',
        webRefused: false,
      },
    ],
  ])('%j', (search, languages, secure, expected) => {
    expect(readChoices(search, languages, secure)).toEqual(expected);
  });

  it('survive writing and reading', () => {
    const choices = {
      language: 'en',
      template: 'blank',
      host: 'web',
      addin: false,
      theme: 'dark',
      requirements: 'old',
      role: 'reviewer',
    } as const;
    expect(readChoices(writeChoices(choices), [], true)).toEqual({ ...choices, webRefused: false });
  });
});
