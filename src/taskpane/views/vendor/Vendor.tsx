import { format } from '../../../core/text/text';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import type { CaseViewProps } from '../shell/caseViewProps';
import { vendorCount } from '../../tasks/exportVendorBook';
import { VendorExport } from './VendorExport';
import { VendorMerge } from './VendorMerge';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

/** The vendor's part of a case: out as a workbook of its own, back by item id. Loaded when first shown. */
export default function Vendor({ reading }: CaseViewProps) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  return (
    <>
      <Section heading={words.heading} testId={VENDOR_IDS.view}>
        <p className={plain.note}>{format(words.intro, { count: vendorCount(reading) })}</p>
      </Section>
      <VendorExport reading={reading} />
      <VendorMerge reading={reading} />
    </>
  );
}
