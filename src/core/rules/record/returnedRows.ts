import { textOfCell } from '../../model/cell';
import type { CaseReading, CellPlace, RowReading } from '../../model/reading';
import { HQ_CHECK_WORDS } from '../../text/vocabularies';
import { recognise } from '../../model/vocabulary';

/** A row that HQ sent back, with what it asks for and where to go. */
export interface ReturnedRow {
  readonly itemId: string;
  readonly sheet: string;
  readonly comment: string;
  /** The answer, where the applicant continues. */
  readonly place: CellPlace;
}

/** What HQ said about a row; null while it said nothing that can be read. */
export function hqCheckOf({ fields }: RowReading): 'accepted' | 'returned' | null {
  return recognise(HQ_CHECK_WORDS, textOfCell(fields.hqCheck))?.key ?? null;
}

/** The rows that were sent back, in the order of the workbook: all that the applicant has to see again. */
export function returnedRows({ rows }: CaseReading): readonly ReturnedRow[] {
  return rows
    .filter((row) => hqCheckOf(row) === 'returned')
    .map(({ itemId, sheet, cells, fields }) => ({
      itemId,
      sheet,
      comment: textOfCell(fields.hqComment),
      place: { sheet, cell: cells.answer },
    }));
}
