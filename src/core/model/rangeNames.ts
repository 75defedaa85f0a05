/** Defined names of the ranges on 方針. */
export const RANGE_NAMES = {
  matrix: { ja: '影響度マトリックス', en: 'ImpactMatrix' },
  itemIds: { ja: '方針_項目ID', en: 'Policy_ItemIds' },
  itemLevels: { ja: '方針_要否', en: 'Policy_ItemLevels' },
  waivers: { ja: '方針_免除', en: 'Policy_Waivers' },
  criteriaTexts: { ja: '方針_評価基準', en: 'Policy_Criteria' },
} as const;
