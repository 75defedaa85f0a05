import { isFilled } from '../model/cell';
import type { CaseReading } from '../model/reading';

/** True for a case that has been sent or sealed once: what its log and its seal say is worth a look. */
export function isSubmitted({ record }: CaseReading): boolean {
  return [record?.log, record?.seal].some(
    (range) => range?.values.some((cells) => cells.some(isFilled)) === true,
  );
}
