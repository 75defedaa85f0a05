import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageFile from '../../package.json';
import { withAddress } from '../../tools/manifest-address.mjs';
import identity from '../../src/core/identity.json';
import { manifestFaults } from './manifestFaults';
import { readElements } from './readElements';

const root = path.resolve(__dirname, '../..');
const served = { base: identity.defaultUrl, folder: root };
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const elements = readElements(manifest);

/** `replace` that refuses to do nothing: a mutation that no longer mutates proves nothing. */
function mutate(from: string | RegExp, to: string): string {
  const mutated = manifest.replace(from, () => to);
  if (mutated === manifest) throw new Error(`Nothing to replace: ${String(from)}`);
  return mutated;
}

test('the manifest has no fault', () => {
  expect(manifestFaults([manifest], served)).toEqual([[]]);
});

test('identity, version and namespace are those of the product', () => {
  const valueOf = (tag: string) => elements.find(({ name }) => name === tag)?.text;
  const byId = (id: string) =>
    elements.find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue;
  expect(valueOf('Id')).toBe(identity.id);
  expect(valueOf('Version')).toBe(`${identity.version}.0`);
  expect(packageFile.version).toBe(identity.version);
  expect(byId('Functions.Namespace')).toBe(identity.namespace);
});

test('asks for the shared runtime and nothing else', () => {
  const sets = elements.filter(({ name }) => name === 'Set').map(({ attributes }) => attributes);
  expect(sets).toEqual([{ Name: 'SharedRuntime', MinVersion: '1.1' }]);
});

describe('a fault is found', () => {
  const long = (length: number) => 'x'.repeat(length);
  const cases: readonly (readonly [fault: string, xml: string, reason: string])[] = [
    ['malformed XML', mutate('</OfficeApp>', ''), 'end of data'],
    [
      'unknown element',
      mutate('<Permissions>', '<Permission>x</Permission><Permissions>'),
      'element Permission',
    ],
    [
      'wrong order',
      mutate(
        /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/,
        '<ProviderName>x</ProviderName><Version>1.0.0.0</Version>',
      ),
      'element ProviderName',
    ],
    ['no runtime', mutate(/<Runtimes>[^]*?<\/Runtimes>/, ''), 'element AllFormFactors'],
    ['bad id', mutate(identity.id, 'not-a-guid'), 'Element Id'],
    ['three-part version', mutate('<Version>1.0.0.0', '<Version>1.0.0'), 'Element Version'],
    ['version below 1', mutate('<Version>1.0.0.0', '<Version>0.9.0.0'), 'Element Version'],
    ['unknown permission', mutate('ReadWriteDocument', 'Everything'), 'Element Permissions'],
    [
      'http address',
      mutate('https://localhost:3000/help.html', 'http://localhost:3000/help.html'),
      'Element SupportUrl',
    ],
    [
      'address elsewhere',
      mutate('https://localhost:3000/functions.js"', 'https://cdn.example/functions.js"'),
      'functions.js is not under',
    ],
    [
      'domain elsewhere',
      mutate('<AppDomain>https://localhost:3000', '<AppDomain>https://cdn.example'),
      "not the add-in's",
    ],
    [
      'domain with a path',
      mutate('<AppDomain>https://localhost:3000', '<AppDomain>https://localhost:3000/x'),
      'Element AppDomain',
    ],
    [
      'short text too long',
      mutate('DefaultValue="Open pane"', `DefaultValue="${long(126)}"`),
      'Element String',
    ],
    [
      'long text too long',
      mutate('On the Home tab, select Open pane to begin.', long(251)),
      'Element String',
    ],
    [
      'translated text too long',
      mutate('Value="パネルを開く"', `Value="${'長'.repeat(126)}"`),
      'Element Override',
    ],
    ['empty text', mutate('DefaultValue="Request review"', 'DefaultValue=""'), 'Element String'],
    ['resid too long', manifest.replaceAll('OpenPane.Tip', long(33)), 'Element Description'],
    [
      'resid without resource',
      mutate('<Description resid="OpenPane.Tip"/>', '<Description resid="Nowhere"/>'),
      'Nowhere names no resource',
    ],
    [
      'resource without use',
      mutate(
        '<bt:ShortStrings>',
        '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x"><bt:Override Locale="ja-JP" Value="x"/></bt:String>',
      ),
      'Spare is used nowhere',
    ],
    [
      'resource twice',
      mutate('<bt:Urls>', '<bt:Urls><bt:Url id="Help.Url" DefaultValue="https://localhost:3000/help.html"/>'),
      'Help.Url is defined twice',
    ],
    ['control twice', mutate('Checksheets.RequestReview', 'Checksheets.OpenPane'), 'OpenPane is given twice'],
    [
      'second runtime',
      mutate('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
      'FunctionFile is not the page',
    ],
    ['short-lived runtime', mutate('lifetime="long"', 'lifetime="short"'), 'Element Runtime'],
    ['missing icon file', mutate('assets/icon-80.png', 'assets/icon-81.png'), 'icon-81.png does not exist'],
    ['icon of another size', mutate('assets/icon-80.png', 'assets/icon-64.png'), 'not 80 pixels'],
    [
      'no icon of 16 pixels',
      manifest.replaceAll(/\s*<bt:Image (?:size="16"|id="\w+\.16").*\/>/g, ''),
      'no icon of 16',
    ],
    [
      'no Japanese text',
      mutate('<bt:Override Locale="ja-JP" Value="パネルを開く"/>', ''),
      'OpenPane.Label has no Japanese',
    ],
    [
      'no Japanese name',
      mutate(/<Override Locale="ja-JP" Value="IIoT機器ライフサイクル.*\/>/, ''),
      'DisplayName has no Japanese',
    ],
    ['malformed locale', mutate('Locale="ja-JP"', 'Locale="jp"'), 'Element Override'],
  ];
  const found = manifestFaults(
    cases.map(([, xml]) => xml),
    served,
  );

  test.each(cases.map(([fault, , reason], index) => [fault, reason, found[index] ?? []] as const))(
    '%s',
    (_, reason, faults) => {
      expect(faults.join('; ')).toContain(reason);
    },
  );
});

describe('withAddress', () => {
  test.each([
    ['https://addins.example.co.jp', 'https://addins.example.co.jp'],
    ['https://addins.example.co.jp/', 'https://addins.example.co.jp'],
    [
      'https://addins.example.co.jp:8443/iiot/checksheets//',
      'https://addins.example.co.jp:8443/iiot/checksheets',
    ],
    ['https://例え.jp/a b&c', 'https://xn--r8jz45g.jp/a%20b&c'],
    [identity.defaultUrl, identity.defaultUrl],
  ])('moves every address to %s', (url, base) => {
    const moved = withAddress(manifest, url);
    expect(readElements(moved)).toHaveLength(elements.length);
    expect(manifestFaults([moved], { base, folder: root })).toEqual([[]]);
  });

  test.each([
    'http://addins.example',
    'addins.example',
    '',
    'https://a.example/?x=1',
    'https://a.example/#x',
    'https://u:p@a.example',
    'file:///a',
  ])('refuses %j', (url) => {
    expect(() => withAddress(manifest, url)).toThrow('ADDIN_URL');
  });

  test('refuses a manifest in which there is nothing to replace', () => {
    expect(() => withAddress('<OfficeApp/>', 'https://a.example')).toThrow('nothing to replace');
  });
});
