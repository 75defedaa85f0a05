import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { readRecipients } from '../../../core/mail/recipients';
import { format } from '../../../core/text/text';
import { useActions, useTaskWhileShown } from '../../store/paneContext';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { exportVendorBook, type VendorOrder } from '../../tasks/exportVendorBook';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

/** Each language calls itself by its own name. */
const OWN_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };

/** Makes the workbook for the vendor. */
export function VendorExport({ reading }: { reading: CaseReading }) {
  const plain = usePlainStyles();
  const words = useVendorWords();
  const actions = useActions();
  const [language, setLanguage] = useState<Language>(reading.language);
  const [address, setAddress] = useState('');
  const [due, setDue] = useState('');
  const { addresses, refused } = readRecipients(address);
  const make = (kind: VendorOrder['kind']): void => {
    void actions.look('vendorBook', exportVendorBook(reading, { kind, language, addresses, due }));
  };
  return (
    <Section heading={words.exportHeading}>
      <p className={plain.note}>{words.contents}</p>
      <Field label={words.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_event, { value }) => setLanguage(value === 'ja' ? 'ja' : 'en')}
        >
          {LANGUAGES.map((each) => (
            <Radio
              key={each}
              value={each}
              label={OWN_NAMES[each]}
              data-testid={`${VENDOR_IDS.language}-${each}`}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words.address}
        hint={words.addressHint}
        {...(refused.length > 0 && {
          validationState: 'error',
          validationMessage: format(words.addressBad, { value: refused.join(', ') }),
        })}
      >
        <Input
          inputMode="email"
          value={address}
          onChange={(_event, { value }) => setAddress(value)}
          data-testid={VENDOR_IDS.address}
        />
      </Field>
      <Field label={words.due}>
        <Input
          type="date"
          value={due}
          onChange={(_event, { value }) => setDue(value)}
          data-testid={VENDOR_IDS.due}
        />
      </Field>
      <div className={plain.row}>
        <Button appearance="primary" data-testid={VENDOR_IDS.download} onClick={() => make('book')}>
          {words.download}
        </Button>
        <Button disabled={refused.length > 0} data-testid={VENDOR_IDS.mail} onClick={() => make('mail')}>
          {words.mail}
        </Button>
      </div>
      <div role="status">
        <ExportOutcome />
      </div>
    </Section>
  );
}

function ExportOutcome() {
  const words = useVendorWords();
  const task = useTaskWhileShown('vendorBook');
  if (task.stage === 'failed') return <Message look={SEVERITY_LOOKS.error}>{words.exportFailed}</Message>;
  if (task.stage !== 'done') return null;
  const { kind, fileName } = task.result;
  return (
    <Message look={CHECK_LOOKS.ok} testId={VENDOR_IDS.made}>
      {format(words.made, { file: fileName })} {kind === 'mail' && words.madeMail}
    </Message>
  );
}
