import type { RejectedRow } from '../../../core/review/vendor/mergeVendor';
import { reviewText } from '../../../core/review/reviewText';
import { useLanguage } from '../../store/paneContext';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

/** Rows that are refused, each with the reason and its place in the vendor's workbook. */
export function RejectedRows({ rejected }: { rejected: readonly RejectedRow[] }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const language = useLanguage();
  if (rejected.length === 0) return null;
  return (
    <Section heading={words.rejected} testId={VENDOR_IDS.rejected}>
      <ul className={plain.list}>
        {rejected.map(({ itemId, reason, place }, index) => (
          <li key={index} data-code={reason}>
            {reviewText({ code: reason, values: { item: itemId } }, language)}{' '}
            {place !== null && format(words.place, { place: placeText(place) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
