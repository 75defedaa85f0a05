import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import { storedOwnItems } from '../../../core/policy/storedOwnItems';
import { mergeVendor } from '../../../core/review/vendor/mergeVendor';
import { format } from '../../../core/text/text';
import type { VendorFile } from '../../../workbook/bookFiles';
import { useActions, usePaneState } from '../../store/paneContext';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { MergePreview } from './MergePreview';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

/** A file that was chosen; `file` is null where it could not be opened. */
interface ChosenFile {
  readonly name: string;
  readonly file: VendorFile | null;
}

/** Takes a returned workbook over, after a look at what it changes. */
export function VendorMerge({ reading }: { reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const actions = useActions();
  const language = usePaneState((state) => state.language);
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined) return;
    const tried = await actions.attempt(async ({ files }) => {
      const [bytes, { readVendor }] = await Promise.all([picked.arrayBuffer(), files()]);
      return readVendor(new Uint8Array(bytes), language, storedOwnItems(reading.storedPolicy));
    });
    setChosen({ name: picked.name, file: tried.kind === 'done' ? tried.result : null });
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
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {chosen !== null && <Chosen key={chosen.name} chosen={chosen} reading={reading} />}
    </Section>
  );
}

function Chosen({ chosen: { name, file }, reading }: { chosen: ChosenFile; reading: CaseReading }) {
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
