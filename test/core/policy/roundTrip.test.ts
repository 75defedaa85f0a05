import { createHash } from 'node:crypto';
import fc from '../../seeded';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { CATALOGUE } from '../../../src/core/guide/catalogue';
import { checkItemOf } from '../../../src/core/guide/ownItem';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/guide/policy';
import { IMPACT_LEVELS } from '../../../src/core/model/terms';
import { levelOf } from '../../../src/core/rules/requirement/requirementOf';
import { canonicalJson } from '../../../src/core/policy/canonicalJson';
import { changesOf, policyOf } from '../../../src/core/guide/policyChanges';
import { companyTemplate } from '../../../src/core/policy/companyTemplate';
import type { CompanyPolicyFile } from '../../../src/core/model/companyPolicyFile';
import { policyDigest } from '../../../src/core/policy/policyDigest';
import { policyEdits } from '../../../src/core/policy/policyEdits';
import { isPolicyAltered, policyOfReading } from '../../../src/core/policy/policyOfReading';
import { readStoredPolicy } from '../../../src/core/policy/storedPolicy';
import { policyXml, readPolicyXml } from '../../../src/core/policy/policyPart';
import { readPolicyFile } from '../../../src/core/policy/readPolicyFile';
import { sha256 } from '../../../src/core/policy/sha256';
import { normalised, policyStamp } from '../../../src/core/policy/splitPolicy';
import { policyFileName, writePolicyFile } from '../../../src/core/policy/writePolicyFile';
import { placeHostCells } from '../../../src/workbook/live/read/placeHostCells';
import type { HostCells } from '../../../src/workbook/live/read/hostCells';
import { anyPolicyFile } from '../../arbitraries/policyFiles';
import { hostCellsOfCase, hostCells, write } from '../../workbook-live/hostCellsOfCase';

const RUNS = { numRuns: 15 };

function readingOf(snapshot: HostCells) {
  const outcome = placeHostCells(snapshot);
  if (outcome.kind !== 'case') throw new Error('no case');
  return outcome.reading;
}

/** A workbook as it is after the pane saved a policy into it. */
function saved(snapshot: HostCells, file: CompanyPolicyFile): HostCells {
  const reading = readingOf(snapshot);
  const edits = policyEdits(reading, file);
  const cellsOf = (sheet: string) =>
    edits.flatMap(({ place, value }) => (place.sheet === sheet ? [[place.cell, value ?? ''] as const] : []));
  const sheets = [...new Set(edits.map(({ place }) => place.sheet))];
  const edited = sheets.reduce(
    (book, sheet) => write(book, sheet, Object.fromEntries(cellsOf(sheet))),
    snapshot,
  );
  const xml = policyXml(policyStamp(file, reading.policyPlaces));
  return { ...edited, policy: { id: '{1}', stored: readStoredPolicy(xml) } };
}

/** What a policy decides: 要否 of every item written out, so that naming the default says nothing. */
function decided(policy: Policy) {
  const items = [...CATALOGUE, ...policy.ownItems.map(checkItemOf)];
  const levels = items.map((item) => IMPACT_LEVELS.map((level) => levelOf(item, level, policy)));
  return { ...policy, requiredAt: levels };
}

test('export and import give the same policy', () => {
  fc.assert(
    fc.property(anyPolicyFile, (file) => {
      expect(readPolicyFile(writePolicyFile(file))).toEqual({ kind: 'policy', file });
    }),
    { numRuns: 200 },
  );
});

test('changes laid over the default and taken off again are the same changes', () => {
  fc.assert(
    fc.property(anyPolicyFile, (file) => {
      const { changes } = normalised(file);
      expect(changesOf(policyOf(changes))).toEqual(changes);
      expect(canonicalJson(decided(policyOf(changes)))).toBe(canonicalJson(decided(policyOf(file.changes))));
    }),
    { numRuns: 200 },
  );
  expect(changesOf(DEFAULT_POLICY)).toEqual({});
});

test.each([
  ['ja', 'PA'],
  ['en', 'FA'],
] as const)(
  'a policy saved into a workbook is read again as it was (%s, %s)',
  (language, sector) => {
    const untouched = hostCellsOfCase(language, sector);
    fc.assert(
      fc.property(anyPolicyFile, (file) => {
        const reading = readingOf(saved(untouched, file));
        // Spaces at the ends of a cell say nothing.
        const trimmed = {
          ...file,
          ...Object.fromEntries(
            (['version', 'author', 'approvedBy', 'reason'] as const).map((key) => [key, file[key].trim()]),
          ),
        };
        expect(policyOfReading(reading)).toEqual(normalised(trimmed));
      }),
      RUNS,
    );
  },
  60_000,
);

test('a workbook made with a policy has it whole, own items included', () => {
  fc.assert(
    fc.property(anyPolicyFile, (file) => {
      const reading = readingOf(hostCells(companyTemplate('PA', 'ja', file)));
      const own = (file.changes.ownItems ?? []).filter(({ sheet }) => sheet !== 'risk-fa');
      expect(policyOfReading(reading).changes).toEqual(normalised(file).changes);
      expect(reading.rows.map(({ itemId }) => itemId)).toEqual(
        expect.arrayContaining(own.map(({ id }) => id)),
      );
      expect(reading.unplaced).toEqual([]);
      expect(assessCase(reading).rows.length).toBe(reading.rows.length);
    }),
    { numRuns: 10 },
  );
}, 60_000);

test('a cell changed afterwards is noticed by the digest', () => {
  const file = normalised({
    format: 'iiot-company-policy/1',
    version: '2',
    author: 'A',
    approvedBy: 'B',
    date: '2027-04-01',
    reason: 'C',
    changes: { matrix: { production: { analysis: 'mid' } } },
  });
  const book = saved(hostCellsOfCase('ja'), file);
  expect(isPolicyAltered(readingOf(book))).toBe(false);
  const { cell, sheet } = readingOf(book).policyPlaces.matrix[0]![1]!;
  expect(isPolicyAltered(readingOf(write(book, sheet, { [cell]: '低' })))).toBe(true);
});

test('SHA-256 agrees with another implementation on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('the digest does not depend on the order of keys', () => {
  fc.assert(
    fc.property(anyPolicyFile, (file) => {
      const reversed = Object.fromEntries(Object.entries(file).reverse()) as unknown as CompanyPolicyFile;
      expect(policyDigest(reversed)).toBe(policyDigest(file));
      expect(policyDigest({ ...file, reason: `${file.reason}!` })).not.toBe(policyDigest(file));
    }),
    RUNS,
  );
});

test('the part keeps any text, and other parts are not ours', () => {
  fc.assert(
    fc.property(anyPolicyFile, (file) => {
      const stamp = { text: writePolicyFile(file), version: file.version, digest: policyDigest(file) };
      expect(readPolicyXml(policyXml(stamp))).toEqual({ text: stamp.text, digest: stamp.digest });
    }),
  );
  expect(readPolicyXml('<policy xmlns="urn:other">x</policy>')).toBeNull();
});

test('a file name holds nothing that a file system refuses', () => {
  expect(policyFileName({ version: '../2027/04:*' })).toBe('company-policy-2027-04.json');
  expect(policyFileName({ version: '///' })).toBe('company-policy-1.json');
});
