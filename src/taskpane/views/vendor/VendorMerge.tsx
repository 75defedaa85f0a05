import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import { storedOwnItems } from '../../../core/policy/storedOwnItems';
import { mergeVendor } from '../../../core/review/vendor/mergeVendor';
import { format } from '../../../core/text/text';
import { useActions, useLanguage, useTaskWhileShown } from '../../store/paneContext';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { readVendorFile, type VendorFileRead } from '../../tasks/readVendorFile';
import { MergePreview } from './MergePreview';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

/** Takes a returned workbook over, after a look at what it changes. */
export function VendorMerge({ reading }: { reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const actions = useActions();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useTaskWhileShown('vendorFile');
  const choose = (picked: File | undefined): void => {
    if (picked === undefined) return;
    const own = storedOwnItems(reading.storedPolicy);
    actions.forget('vendorMerge');
    void actions.look('vendorFile', readVendorFile(picked, language, own));
  };
  return (
    <Section heading={words.mergeHeading}>
      <p className={plain.note}>
        {words.mergeText} {words.kept}
      </p>
      <div>
        <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        data-testid={VENDOR_IDS.file}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {chosen.stage === 'done' && (
        <Chosen key={chosen.result.name} chosen={chosen.result} reading={reading} />
      )}
    </Section>
  );
}

function Chosen({ chosen: { name, file }, reading }: { chosen: VendorFileRead; reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const vendor = file?.kind === 'vendor' ? file.reading : null;
  const merge = useMemo(() => (vendor === null ? null : mergeVendor(reading, vendor)), [reading, vendor]);
  if (merge !== null) {
    return (
      <>
        <p className={plain.note}>{format(words.chosen, { file: name })}</p>
        <MergePreview merge={merge} />
      </>
    );
  }
  const why = file?.kind === 'refused' ? file.why : file === null ? words.unreadable : words.notVendor;
  return (
    <Message
      look={SEVERITY_LOOKS.error}
      title={format(words.chosen, { file: name })}
      testId={VENDOR_IDS.outcome}
      code={file?.kind ?? 'unreadable'}
    >
      {why}
    </Message>
  );
}
