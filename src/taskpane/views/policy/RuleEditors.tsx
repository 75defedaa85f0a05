import { HIGH_TO_LOW } from '../../../core/model/terms';
import { useState } from 'react';
import { DEFAULT_POLICY, type Policy } from '../../../core/guide/policy';
import { settingText } from '../../../core/policy/settingText';
import { format, textOf } from '../../../core/text/text';
import { readRecipients } from '../../../core/mail/recipients';
import { useLanguage } from '../../store/paneContext';
import { levelWord } from '../../../core/text/levelWords';
import { Entry, Tick } from '../parts/controls';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';

interface EditorProps {
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** A count as typed; what is no count becomes zero, which the policy does not accept. */
const countOf = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : 0);

/** What a valid label waives. */
export function LabelEditor({ policy, onChange }: EditorProps) {
  const language = useLanguage();
  const settings = settingText(language);
  const { jcstar } = policy;
  const set = (change: Partial<Policy['jcstar']>) =>
    onChange({ ...policy, jcstar: { ...jcstar, ...change } });
  return (
    <>
      {(['spec', 'vendor'] as const).map((sheet) => (
        <Tick
          key={sheet}
          isOn={jcstar.exemptSheets.includes(sheet)}
          testId={POLICY_IDS.rule(`exempt-${sheet}`)}
          onChange={(isOn) =>
            set({
              exemptSheets: DEFAULT_POLICY.jcstar.exemptSheets.filter((each) =>
                each === sheet ? isOn : jcstar.exemptSheets.includes(each),
              ),
            })
          }
        >
          {format(settings.labelSheet, { sheet: textOf(language).sheets[sheet] })}
        </Tick>
      ))}
      {HIGH_TO_LOW.map((level) => (
        <Tick
          key={level}
          isOn={jcstar.exemptAtImpact[level]}
          testId={POLICY_IDS.rule(`exempt-${level}`)}
          onChange={(isOn) => set({ exemptAtImpact: { ...jcstar.exemptAtImpact, [level]: isOn } })}
        >
          {format(settings.labelLevel, { level: levelWord(level, language) })}
        </Tick>
      ))}
      <Entry
        type="number"
        label={settings.labelExpiry}
        value={String(jcstar.expiryMonths)}
        onChange={(text) => set({ expiryMonths: countOf(text) })}
      />
    </>
  );
}

/** How often a device in operation is checked. */
export function AuditEditor({ policy, onChange }: EditorProps) {
  const language = useLanguage();
  const settings = settingText(language);
  const { audit } = policy;
  const set = (change: Partial<Policy['audit']>) => onChange({ ...policy, audit: { ...audit, ...change } });
  return (
    <>
      {HIGH_TO_LOW.map((level) => (
        <Entry
          key={level}
          type="number"
          label={format(settings.auditLevel, { level: levelWord(level, language) })}
          value={String(audit.intervalMonths[level])}
          testId={POLICY_IDS.rule(`interval-${level}`)}
          onChange={(text) => set({ intervalMonths: { ...audit.intervalMonths, [level]: countOf(text) } })}
        />
      ))}
      <Entry
        type="number"
        label={settings.auditVerification}
        value={String(audit.verificationMonths)}
        onChange={(text) => set({ verificationMonths: countOf(text) })}
      />
      <Entry
        type="number"
        label={settings.auditGrace}
        value={String(audit.graceDays)}
        onChange={(text) => set({ graceDays: countOf(text) })}
      />
    </>
  );
}

/** What HQ may allow for media that stay inside. */
export function DisposalEditor({ policy, onChange }: EditorProps) {
  const settings = settingText(useLanguage());
  const { disposal } = policy;
  return (['X1', 'X2'] as const).map((key) => (
    <Tick
      key={key}
      isOn={disposal.relaxations[key]}
      testId={POLICY_IDS.rule(key)}
      onChange={(isOn) =>
        onChange({
          ...policy,
          disposal: { ...disposal, relaxations: { ...disposal.relaxations, [key]: isOn } },
        })
      }
    >
      {settings[key]}
    </Tick>
  ));
}

/** Whom the request for review goes to. */
export function MailEditor({ policy, onChange }: EditorProps) {
  const words = usePolicyWords();
  const settings = settingText(useLanguage());
  const { mail } = policy;
  // The text as it is typed: joined again from the addresses, it would lose a comma just written.
  const [typed, setTyped] = useState(mail.recipients.join(', '));
  const read = readRecipients(typed);
  const isTyped = [...read.addresses, ...read.refused].join() === mail.recipients.join();
  const shown = isTyped ? typed : mail.recipients.join(', ');
  const { refused } = readRecipients(shown);
  const set = (change: Partial<Policy['mail']>) => onChange({ ...policy, mail: { ...mail, ...change } });
  return (
    <>
      <Entry
        label={settings.recipients}
        hint={words.recipientsHint}
        problem={refused.length > 0 ? format(words.recipientsBad, { value: refused.join(', ') }) : null}
        value={shown}
        testId={POLICY_IDS.rule('recipients')}
        onChange={(text) => {
          const entries = readRecipients(text);
          setTyped(text);
          set({ recipients: [...entries.addresses, ...entries.refused] });
        }}
      />
      <Entry
        label={settings.subject}
        hint={words.subjectHint}
        value={mail.subject}
        testId={POLICY_IDS.rule('subject')}
        onChange={(subject) => set({ subject })}
      />
    </>
  );
}
