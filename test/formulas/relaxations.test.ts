import fc from '../seeded';
import { overridePolicy } from '../../src/core/guide/overridePolicy';
import { DEFAULT_POLICY } from '../../src/core/guide/policy';
import { LANGUAGES } from '../../src/core/model/language';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { assessCase } from '../../src/core/rules/assessment/assessCase';
import { disposalDecision } from '../../src/core/rules/assessment/disposalDecision';
import { MEDIA_LINES, type MediaColumn } from '../../src/core/model/lifeRanges';
import { cellWords } from '../../src/core/sheets/cellWords';
import { MEDIA_FIRST_ROW, mediaColumn } from '../../src/core/sheets/life/mediaLayout';
import { a1 } from '../../src/core/model/address';
import { lineOf } from '../libreoffice/mediaSamples';
import { cellsOf, openCase } from './kit/caseBook';
import { differences } from './shown/expectation';
import { mediaCells } from './shown/mediaCells';

const SAMPLES = 6;

/** A company may relax what media need that stay in the company (X1, X2): formulas and rules do it alike. */
describe.each(LANGUAGES)('%s', (language) => {
  test.each([
    ['X1', { X1: true, X2: false }],
    ['X2', { X1: false, X2: true }],
  ])('relaxation %s: 媒体 shows what the rules decide, and it makes a difference', (_name, relaxations) => {
    const policy = overridePolicy(DEFAULT_POLICY, { disposal: { relaxations } });
    const open = openCase('PA', language, { policy });
    const sheet = SHEET_NAMES.media[language];
    const { yes, no } = cellWords(language);
    // Every second medium stays in the company, with HQ's approval.
    const kept = { reuse: yes, leavesControl: no, hqAgreed: yes };
    let relaxed = 0;
    const lines = fc.array(lineOf(language), { minLength: MEDIA_LINES, maxLength: MEDIA_LINES });
    for (const media of fc.sample(lines, SAMPLES)) {
      open.type(
        media.flatMap((line, index) =>
          Object.entries(index % 2 === 0 ? line : { ...line, ...kept }).map(([column, value]) => ({
            sheet,
            cell: a1(mediaColumn(column as MediaColumn), MEDIA_FIRST_ROW + index),
            value,
          })),
        ),
      );
      const reading = open.reading();
      const assessment = { ...assessCase(reading), policy };
      expect(differences(mediaCells({ reading, assessment }), cellsOf(open.book))).toEqual([]);
      const required = (of: typeof policy) =>
        disposalDecision(reading, of)
          ?.decision.media.map((medium) => medium.required)
          .join();
      if (required(policy) !== required(DEFAULT_POLICY)) relaxed += 1;
    }
    expect(relaxed).toBeGreaterThan(0);
  });
});
