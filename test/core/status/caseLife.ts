import { acknowledgeEdits } from '../../../src/core/review/acknowledgeEdits';
import type { ReviewDecision } from '../../../src/core/review/decision';
import { nextSubmission, recordAnswer } from '../../../src/core/review/nextSubmission';
import { sealEdits } from '../../../src/core/review/sealEdits';
import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { nextRound } from '../../../src/core/rules/lifecycle/nextRound';
import { changeEdits } from '../../../src/core/rules/lifecycle/situation';
import type { ChangeKind } from '../../../src/core/model/changeKinds';
import type { CellEdit } from '../../../src/core/model/cellEdit';
import type { Language } from '../../../src/core/model/language';
import type { RowField } from '../../../src/core/model/rowFields';
import type { SheetKey } from '../../../src/core/model/terms';
import type { CoverField } from '../../../src/core/model/coverFields';
import type { WorkbookDescription } from '../../../src/core/sheets/description';
import { caseStatus } from '../../../src/core/status/caseStatus';
import { itemsOf } from '../../../src/core/guide/catalogue';
import { webDigest } from '../../../src/workbook/digest/webDigest';
import { metAnswer } from '../../arbitraries/readings';
import { answeredBook, coverEdit, edited, readingOf } from '../../review/caseBook';

/** A case that lives: each act is one of the product's own, on a workbook as the template makes it. */
export class CaseLife {
  constructor(
    public book: WorkbookDescription = answeredBook('ja', 'FA'),
    private day = '2026-12-01',
  ) {
    // The head is asked after HQ.
    this.cover('headName', null);
    this.cover('headDate', null);
    this.row('RISK-FA-RES-01', { answer: null });
  }

  get reading() {
    return readingOf(this.book);
  }

  get status() {
    return caseStatus(this.reading, assessCase(this.reading), { on: this.day, isSealBroken: false });
  }

  onDay(day: string): this {
    this.day = day;
    return this;
  }

  write(edits: readonly CellEdit[]): void {
    this.book = edited(this.book, edits);
  }

  cover(field: CoverField, value: string | number | null): void {
    this.write([coverEdit(this.book, field, value)]);
  }

  row(itemId: string, fields: Partial<Record<RowField, string | number | null>>): void {
    const row = this.reading.rows.find((each) => each.itemId === itemId)!;
    this.write(
      Object.entries(fields).map(([field, value]) => ({
        place: { sheet: row.sheet, cell: row.cells[field as RowField] },
        value: value ?? null,
      })),
    );
  }

  answer(sheet: SheetKey, language: Language = 'ja'): void {
    const rows = new Map(this.reading.rows.map((row) => [row.itemId, row]));
    this.write(
      itemsOf(sheet).flatMap((item) => {
        const row = rows.get(item.id);
        if (row === undefined) return [];
        const at = (field: RowField) => ({ sheet: row.sheet, cell: row.cells[field] });
        return [
          { place: at('answer'), value: metAnswer(item, language) },
          { place: at('evidence'), value: '記録1' },
        ];
      }),
    );
  }

  async submit(): Promise<void> {
    this.write((await nextSubmission(this.reading, { by: '佐藤', on: this.day }, webDigest)).edits);
  }

  async sendBack(...items: readonly string[]): Promise<void> {
    for (const item of items) this.row(item, { hqCheck: '差戻し', hqComment: '直してください' });
    this.write((await recordAnswer('return', this.reading, { by: '高橋', on: this.day }, webDigest)).edits);
  }

  async decide(verdict: ReviewDecision['verdict'] = 'pass'): Promise<void> {
    const decision = { verdict, reason: '確認しました', by: '高橋', on: this.day };
    const sealing = await sealEdits(this.reading, decision, webDigest);
    if (sealing.kind !== 'edits') throw new Error(sealing.reason);
    this.write(sealing.edits);
  }

  async acknowledge(): Promise<void> {
    this.write((await acknowledgeEdits(this.reading, { by: '鈴木', on: this.day }, webDigest))!);
  }

  change(kind: ChangeKind): void {
    const order = { kind, on: this.day, reason: '変更', by: '佐藤' };
    this.write(changeEdits(this.reading, assessCase(this.reading), order)!);
  }

  endRound(): void {
    const round = nextRound(this.reading, assessCase(this.reading));
    if (round.kind !== 'ready') throw new Error(round.reason);
    this.write(round.edits);
  }
}
