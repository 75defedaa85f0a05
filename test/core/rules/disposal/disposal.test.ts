import fc from '../../../seeded';
import { assessDisposal, type DisposalFacts } from '../../../../src/core/rules/disposal/assessDisposal';
import { readDisposal } from '../../../../src/core/rules/disposal/readMedia';
import { MEDIA_COLUMNS } from '../../../../src/core/model/lifeRanges';
import { assessMedium } from '../../../../src/core/rules/disposal/assessMedium';
import { PLAIN_MEDIUM, type MediumFacts } from '../../../../src/core/rules/disposal/mediumFacts';
import { methodRank } from '../../../../src/core/rules/disposal/methodRank';
import { recommendedMethod, requiredMethod } from '../../../../src/core/rules/disposal/requiredMethod';
import { CONFIDENTIALITIES, MEDIUM_TYPES, TECHNIQUES } from '../../../../src/core/guide/media';
import { overridePolicy } from '../../../../src/core/guide/overridePolicy';
import { DEFAULT_POLICY } from '../../../../src/core/guide/policy';

const medium = (change: Partial<MediumFacts>): MediumFacts => ({ ...PLAIN_MEDIUM, id: 'm1', ...change });

describe('requiredMethod', () => {
  it.each<[string, Partial<MediumFacts>, string]>([
    ['D1 low', { type: 'hdd', confidentiality: 'low' }, 'clear'],
    ['D1 mid', { type: 'hdd', confidentiality: 'mid' }, 'purge'],
    ['D1 unknown', { type: 'hdd', confidentiality: 'unknown' }, 'destroy'],
    ['D2', { type: 'hdd', confidentiality: 'low', leavesControl: true }, 'purge'],
    ['D3 card', { type: 'memcard', confidentiality: 'mid' }, 'destroy'],
    ['D3 optical', { type: 'optical', confidentiality: 'low' }, 'destroy'],
    ['D3 undocumented', { type: 'embeddedFlash', confidentiality: 'mid' }, 'destroy'],
    ['D3 documented', { type: 'embeddedFlash', confidentiality: 'mid', purgeDocumented: true }, 'purge'],
    ['D4 broken', { type: 'hdd', confidentiality: 'low', operable: false }, 'destroy'],
    ['D4 no purge', { type: 'usb', confidentiality: 'low', verificationFailed: true }, 'destroy'],
    ['D5', { type: 'hdd', confidentiality: 'low', verificationFailed: true }, 'purge'],
    ['D5 by result', { type: 'hdd', confidentiality: 'mid', verification: 'fail' }, 'destroy'],
    ['D0 no storage', { type: 'sensorNoStorage', confidentiality: 'high' }, 'none'],
    ['D0 public', { type: 'hdd', publicOnly: true, hqAgreed: true }, 'none'],
    ['D0 public without HQ', { type: 'hdd', publicOnly: true }, 'destroy'],
  ])('%s', (_name, change, method) => {
    expect(requiredMethod(medium(change))).toBe(method);
  });

  it('relaxes only where the policy and HQ allow it (X1, X2)', () => {
    const inside = { type: 'hdd', reuse: true, leavesControl: false, hqAgreed: true } as const;
    const relaxed = overridePolicy(DEFAULT_POLICY, { disposal: { relaxations: { X1: true, X2: true } } });
    expect(requiredMethod(medium({ ...inside, confidentiality: 'high' }))).toBe('destroy');
    expect(requiredMethod(medium({ ...inside, confidentiality: 'high' }), relaxed)).toBe('purge');
    expect(requiredMethod(medium({ ...inside, confidentiality: 'mid' }), relaxed)).toBe('clear');
    expect(requiredMethod(medium({ ...inside, confidentiality: 'high', hqAgreed: false }), relaxed)).toBe(
      'destroy',
    );
    expect(requiredMethod(medium({ ...inside, confidentiality: 'high', leavesControl: true }), relaxed)).toBe(
      'destroy',
    );
  });

  it('advises to destroy mid media that nobody reuses, but not volatile memory (D6)', () => {
    expect(recommendedMethod(medium({ type: 'nvme', confidentiality: 'mid' }), 'purge')).toBe('destroy');
    expect(recommendedMethod(medium({ type: 'nvme', confidentiality: 'mid', reuse: true }), 'purge')).toBe(
      'purge',
    );
    expect(recommendedMethod(medium({ type: 'dram', confidentiality: 'mid' }), 'purge')).toBe('purge');
  });
});

describe('grade of the technique', () => {
  it.each<[string, Partial<MediumFacts>, string]>([
    ['deleting', { type: 'hdd', technique: 'deleteFiles' }, 'none'],
    ['overwrite', { type: 'hdd', technique: 'overwrite' }, 'clear'],
    ['overwrite EEPROM', { type: 'eeprom', technique: 'overwrite' }, 'purge'],
    ['Secure Erase on a disk', { type: 'hdd', technique: 'secureErase' }, 'purge'],
    ['Secure Erase on an SSD', { type: 'ssd', technique: 'secureErase' }, 'clear'],
    ['degauss a disk', { type: 'hdd', technique: 'degauss' }, 'purge'],
    ['degauss an SSD', { type: 'ssd', technique: 'degauss' }, 'none'],
    ['crypto erase', { type: 'ssd', technique: 'cryptoErase', cryptoConditionsMet: true }, 'purge'],
    ['crypto erase unmet', { type: 'ssd', technique: 'cryptoErase' }, 'none'],
    ['power off DRAM', { type: 'dram', technique: 'powerOffRemoveBattery' }, 'purge'],
    ['power off a disk', { type: 'hdd', technique: 'powerOffRemoveBattery' }, 'none'],
    ['drill', { type: 'hdd', technique: 'drill' }, 'none'],
    ['shred', { type: 'paper', technique: 'shred' }, 'destroy'],
    ['nothing', { type: 'hdd' }, 'none'],
  ])('%s', (_name, change, actual) => {
    expect(assessMedium(medium(change)).actual).toBe(actual);
  });
});

const facts = (change: Partial<DisposalFacts>): DisposalFacts => ({
  internalRule: false,
  outsourced: false,
  certificateMatches: false,
  attended: null,
  removableListed: false,
  media: [],
  ...change,
});
const cleared = medium({ type: 'hdd', confidentiality: 'low', technique: 'overwrite', verification: 'pass' });

describe('assessDisposal', () => {
  it.each<[string, Partial<DisposalFacts>, string, readonly string[]]>([
    ['done', { media: [cleared] }, 'pass', []],
    ['not verified', { media: [{ ...cleared, verification: null }] }, 'hold', ['NOT_VERIFIED:m1']],
    ['too weak', { media: [{ ...cleared, confidentiality: 'mid' }] }, 'fail', []],
    ['too weak, HQ agreed', { media: [{ ...cleared, confidentiality: 'mid', hqAgreed: true }] }, 'pass', []],
    [
      'own rule',
      { internalRule: true, media: [{ ...cleared, confidentiality: 'high', verification: null }] },
      'pass',
      [],
    ],
    ['card forgotten', { removableListed: true, media: [cleared] }, 'hold', ['MEDIA_MISSING_AT_DISPOSAL']],
    ['no certificate', { outsourced: true, media: [cleared] }, 'hold', ['CERTIFICATE_MISSING']],
    ['certificate', { outsourced: true, certificateMatches: true, media: [cleared] }, 'pass', []],
    ['nothing stored', { media: [medium({ type: 'sensorNoStorage' })] }, 'pass', []],
    [
      'verification failed',
      { media: [{ ...cleared, technique: 'shred', verification: 'fail' }] },
      'fail',
      [],
    ],
  ])('%s', (_name, change, verdict, blockedBy) => {
    expect(assessDisposal(facts(change))).toMatchObject({ verdict, blockedBy });
  });
});

const anyMedium: fc.Arbitrary<MediumFacts> = fc.record({
  id: fc.string(),
  type: fc.constantFrom(...MEDIUM_TYPES),
  confidentiality: fc.constantFrom(...CONFIDENTIALITIES),
  leavesControl: fc.boolean(),
  reuse: fc.boolean(),
  operable: fc.boolean(),
  purgeDocumented: fc.boolean(),
  hasStorage: fc.boolean(),
  publicOnly: fc.boolean(),
  hqAgreed: fc.boolean(),
  technique: fc.option(fc.constantFrom(...TECHNIQUES)),
  cryptoConditionsMet: fc.boolean(),
  verificationFailed: fc.boolean(),
  verification: fc.constantFrom('pass' as const, 'fail' as const, null),
});

it('never asks less of a medium that leaves, is broken or failed, and never advises less than it asks', () => {
  fc.assert(
    fc.property(anyMedium, (one) => {
      const required = methodRank(requiredMethod(one));
      for (const worse of [{ leavesControl: true }, { operable: false }, { verificationFailed: true }]) {
        expect(methodRank(requiredMethod({ ...one, ...worse }))).toBeGreaterThanOrEqual(required);
      }
      expect(methodRank(assessMedium(one).recommended)).toBeGreaterThanOrEqual(required);
    }),
  );
});

test('a kind of medium that is not understood is no medium and no reason to pass: it holds', () => {
  const line = (type: string) =>
    MEDIA_COLUMNS.map((column) => (column === 'number' ? 3 : column === 'type' ? type : null));
  const around = { internalRule: false, outsourced: false, removable: '', cryptoConditionsMet: false };
  const read = (type: string) =>
    readDisposal({ life: { ranges: { media: { values: [line(type)] } }, fields: {} } } as never, around);
  expect(read('')).toBeNull();
  const facts = read('磁気ドラム')!;
  expect(facts.unknownMedia).toEqual(['3']);
  expect(assessDisposal(facts)).toMatchObject({ verdict: 'hold', blockedBy: ['UNKNOWN_MEDIUM:3'] });
});
