import fc from '../../seeded';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../../src/core/guide/catalogue';
import { LANGUAGES } from '../../../src/core/model/language';
import { IMPACT_LEVELS } from '../../../src/core/model/terms';
import { criteriaText } from '../../../src/core/text/criteriaText';
import { findingTemplate, findingText, isFindingCode } from '../../../src/core/text/findingText';
import { fold } from '../../../src/core/model/typed/fold';
import {
  incompleteText,
  isIncompleteCode,
  stateText,
  wrongAnswerText,
} from '../../../src/core/text/stateText';
import { format } from '../../../src/core/text/text';
import { anyText } from '../../arbitraries/cells';

const core = join(__dirname, '../../../src/core');

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('texts', () => {
  it('have words for every code that the rules answer', () => {
    const code = sources(core).filter((source) => !source.includes('GuideDataError('));
    const codes = code.flatMap((source) => source.match(/(?<=(?:incomplete|unmet)\(')[A-Z_]+(?=')/g) ?? []);
    expect(codes.length).toBeGreaterThan(8);
    expect([...new Set(codes)].filter((entry) => !isFindingCode(entry))).toEqual([]);
    const said = code.flatMap(
      (source) => source.match(/(?<=(?:rowFinding|caseFinding)\([^)]*')[A-Z][A-Z_]+\d?(?=')/g) ?? [],
    );
    expect(said.length).toBeGreaterThan(8);
    expect([...new Set(said)].filter((entry) => !isFindingCode(entry))).toEqual([]);
  });

  it('keep the text of a wrong answer within a formula literal', () => {
    const long = CATALOGUE.flatMap((item) => LANGUAGES.map((language) => wrongAnswerText(item, language)));
    expect(Math.max(...long.map((text) => text.length))).toBeLessThanOrEqual(255);
  });

  it('render states and findings', () => {
    const item = CATALOGUE.find(({ id }) => id === 'SPEC-COM-01')!;
    expect(stateText(item, 'incomplete', 'EVIDENCE_MISSING', 'ja')).toBe('不備：証拠を記入してください');
    expect(stateText(item, 'incomplete', 'UNKNOWN_ANSWER', 'en')).toContain("'Conforms'");
    expect(stateText(item, 'satisfied', null, 'en')).toBe('Satisfied');
    expect(incompleteText('NA_REASON_MISSING', 'en')).toMatch(/^Incomplete: /);
    expect(isIncompleteCode('NOPE')).toBe(false);
    expect(findingText({ code: 'WRONG_DATE', values: { value: 'soon' } }, 'en')).toContain(
      "'soon' is not a date",
    );
    expect(findingTemplate('W1', 'ja')).toContain('本番利用');
  });

  it('give every level its criteria', () => {
    for (const language of LANGUAGES) {
      for (const level of IMPACT_LEVELS)
        expect(criteriaText(level, language).split('\n').length).toBeGreaterThan(3);
    }
  });
});

it('treats values as data, never as templates', () => {
  expect(format('{a}{b}{toString}', { a: '{b}', b: '$&' })).toBe('{b}$&{toString}');
});

it('folds any text to one spelling', () => {
  expect(fold(' High　Ｌevel１／２\u200b ')).toBe('high ｌevel1,2');
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});
