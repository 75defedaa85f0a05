import type { Bilingual } from './language';

/**
 * 出所: where an answer comes from that nobody typed in its row. The company's policy, an earlier case, the vendor's
 * workbook, or the cover (鏡), which shows it again. A row that people answered themselves has none.
 */
export const ANSWER_ORIGINS = {
  company: { ja: '会社', en: 'Company' },
  takenOver: { ja: '引継ぎ', en: 'Carried over' },
  vendor: { ja: 'ベンダー', en: 'Vendor' },
  mirror: { ja: '鏡', en: 'Cover' },
} as const satisfies Record<string, Bilingual>;
