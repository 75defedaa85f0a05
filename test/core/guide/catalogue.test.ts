import { CATALOGUE, ITEMS, itemsOf } from '../../../src/core/guide/catalogue';
import { BCP_ITEMS } from '../../../src/core/rules/lifecycle/bcpGate';
import { BCP_FOR_HIGH } from '../../../src/core/guide/bcp';
import { openSheets, PHASES, sheetsOfPhase } from '../../../src/core/guide/phases';
import { referencesOf } from '../../../src/core/guide/references';
import { documentOf, SOURCES } from '../../../src/core/guide/sources';
import { CONSISTENCY_CHECKS } from '../../../src/core/guide/checks';
import { isFindingCode } from '../../../src/core/text/findingText';

describe('catalogue', () => {
  it('holds 175 items on eight sheets', () => {
    expect(CATALOGUE).toHaveLength(175);
    expect(ITEMS.size).toBe(175);
    expect(itemsOf('spec')).toHaveLength(30);
    expect(itemsOf('vendor')).toHaveLength(16);
  });

  it('derives only from items that exist', () => {
    const unknown = CATALOGUE.flatMap((item) => item.derivesFrom).filter((id) => !ITEMS.has(id));
    expect(unknown).toEqual([]);
  });

  it('cites only documents with a title', () => {
    const cited = CATALOGUE.flatMap((item) => referencesOf(item).map(({ doc }) => doc));
    expect(cited.filter((doc) => documentOf(doc) === null)).toEqual([]);
    expect(SOURCES.length).toBeGreaterThan(10);
  });

  it('exempts exactly seventeen items of the product sheets', () => {
    const exempt = CATALOGUE.filter((item) => item.jcstar1Exempt);
    expect(exempt).toHaveLength(17);
    expect(new Set(exempt.map(({ sheet }) => sheet))).toEqual(new Set(['spec', 'vendor']));
  });
});

describe('phases', () => {
  it('come in order and name known sheets', () => {
    expect(PHASES.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sheetsOfPhase('intake-check')).toEqual(['spec', 'inhouse', 'vendor']);
    expect(sheetsOfPhase('intake-risk')).toEqual(['risk-pa', 'risk-fa']);
  });

  it('open the sheets of a gate and all before', () => {
    expect(openSheets('intake-risk')).toEqual(['risk-pa', 'risk-fa', 'spec', 'inhouse', 'vendor']);
    expect(openSheets('settings')).toContain('settings');
    expect(openSheets('settings')).not.toContain('operation');
    expect(openSheets('closed')).toHaveLength(8);
  });

  it('ask at the BCP gate for the items of BCP-1 to BCP-3', () => {
    const obliged = BCP_FOR_HIGH.obligations.slice(0, 3).flatMap(({ items }) => items);
    expect(new Set(obliged)).toEqual(new Set(BCP_ITEMS));
  });
});

it('has words for every consistency check', () => {
  expect(CONSISTENCY_CHECKS.map(({ id }) => id)).toEqual([
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
    'C7',
    'C8',
    'C9',
    'C10',
    'C11',
    'C12',
    'C13',
  ]);
  expect(CONSISTENCY_CHECKS.filter(({ code }) => !isFindingCode(code))).toEqual([]);
});
