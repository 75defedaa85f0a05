import { Button, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { readRecipients } from '../../../core/mail/recipients';
import { format } from '../../../core/text/text';
import { useActions } from '../../store/paneContext';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { exportVendorBook, type VendorOrder } from './exportVendorBook';
import { VENDOR_IDS } from './vendorTestIds';
import { useVendorWords } from './vendorWords';

/** Each language calls itself by its own name. */
const OWN_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type Outcome = { readonly kind: VendorOrder['kind']; readonly fileName: string } | 'failed' | null;

/** Makes the workbook for the vendor. */
export function VendorExport({ reading }: { reading: CaseReading }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useVendorWords();
  const actions = useActions();
  const [language, setLanguage] = useState<Language>(reading.language);
  const [address, setAddress] = useState('');
  const [due, setDue] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { addresses, refused } = readRecipients(address);
  const make = async (kind: VendorOrder['kind']): Promise<void> => {
    const order = { kind, language, addresses, due };
    const tried = await actions.attempt((tools) => exportVendorBook(tools, reading, order));
    setOutcome(tried.kind === 'done' ? { kind, ...tried.result } : 'failed');
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
      <div className={styles.row}>
        <Button appearance="primary" data-testid={VENDOR_IDS.download} onClick={() => void make('book')}>
          {words.download}
        </Button>
        <Button disabled={refused.length > 0} data-testid={VENDOR_IDS.mail} onClick={() => void make('mail')}>
          {words.mail}
        </Button>
      </div>
      <div role="status">
        <ExportOutcome outcome={outcome} />
      </div>
    </Section>
  );
}

function ExportOutcome({ outcome }: { outcome: Outcome }) {
  const words = useVendorWords();
  if (outcome === null) return null;
  if (outcome === 'failed') return <Message look={SEVERITY_LOOKS.error}>{words.exportFailed}</Message>;
  return (
    <Message look={CHECK_LOOKS.ok} testId={VENDOR_IDS.made}>
      {format(words.made, { file: outcome.fileName })} {outcome.kind === 'mail' && words.madeMail}
    </Message>
  );
}
