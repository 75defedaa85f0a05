import { catalogueFixture } from './catalogueFixture';
import { indexById } from '../../../src/core/guide/catalogue';
import { readItems } from '../../../src/core/guide/readItems';
import { GuideDataError } from '../../../src/core/guide/shape';

const broken = (change: object) => () =>
  readItems([{ ...catalogueFixture, ...change }], 'spec', 'items/spec.json');

describe('reading items', () => {
  it('reads a proper item', () => {
    expect(readItems([catalogueFixture], 'spec', 'items/spec.json')).toEqual([catalogueFixture]);
  });

  it.each([
    [{ colour: 'red' }, 'items/spec.json[0].colour: expected a known key'],
    [{ answerType: 'maybe' }, 'items/spec.json[0].answerType: expected one of conformity'],
    [{ why: { ja: '理由' } }, 'items/spec.json[0].why.en: expected a value'],
    [{ why: { ja: '', en: 'x' } }, 'items/spec.json[0].why.ja: expected a text'],
    [
      { source: { doc: 'ISO-1', clause: '1', verified: 'guide' } },
      'source.doc: expected one of IPA-IIoT-2025',
    ],
    [{ requiredAt: { high: '必須', mid: '必須', low: 'たぶん' } }, 'requiredAt.low: expected one of 必須'],
    [{ sheet: 'vendor' }, 'items/spec.json[0].sheet: expected spec'],
    [{ answers: ['conform', 'done'] }, 'items/spec.json[0].answers: expected one of conform, '],
    [{ naAllowed: 'yes' }, 'naAllowed: expected true or false'],
  ])('stops at %j', (change, message) => {
    expect(broken(change)).toThrow(GuideDataError);
    expect(broken(change)).toThrow(message);
  });

  it('takes the words of an answer from its kind of answer', () => {
    const [item] = readItems([{ ...catalogueFixture, answers: ['na'] }], 'spec', 'items/spec.json');
    expect(item?.answers).toEqual([{ key: 'na', ja: '対象外', en: 'Not applicable' }]);
  });

  it('stops at a duplicate id', () => {
    expect(() => indexById([catalogueFixture, catalogueFixture])).toThrow('duplicate id SPEC-COM-01');
  });
});
