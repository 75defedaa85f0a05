import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { OWN_ID, OWN_ANSWERS, type OwnItem } from '../../../core/model/ownItem';
import type { SheetKey } from '../../../core/model/terms';
import { textOf } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { Choice, Entry, Tick } from '../parts/controls';
import { POLICY_IDS } from './policyTestIds';
import { usePolicyWords } from './policyWords';

const LONGEST_ID = 40;

interface Fields {
  readonly id: string;
  readonly sheet: SheetKey;
  readonly ja: string;
  readonly en: string;
  readonly answers: OwnItem['answers'];
  readonly evidence: boolean;
  readonly notApplicable: boolean;
}

/** A new item is required at every level; the list of levels changes that. */
function itemOf({ ja, en, ...fields }: Fields): OwnItem {
  const requirement = {
    ...(ja.trim() !== '' && { ja: ja.trim() }),
    ...(en.trim() !== '' && { en: en.trim() }),
  };
  return { ...fields, requirement, levels: { high: 'required', mid: 'required', low: 'required' } };
}

/** A form for one more item of the company. */
export function OwnItemForm({
  taken,
  sheets,
  onAdd,
}: {
  taken: readonly string[];
  sheets: readonly SheetKey[];
  onAdd: (item: OwnItem) => void;
}) {
  const words = usePolicyWords();
  const language = useLanguage();
  const blank: Fields = {
    id: 'OWN-',
    sheet: 'spec',
    ja: '',
    en: '',
    answers: 'conformity',
    evidence: false,
    notApplicable: true,
  };
  const [fields, setFields] = useState(blank);
  const [isTried, setTried] = useState(false);
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  const isIdBad = !OWN_ID.test(fields.id) || fields.id.length > LONGEST_ID || taken.includes(fields.id);
  const isTextMissing = fields.ja.trim() === '' && fields.en.trim() === '';
  const add = () => {
    setTried(true);
    if (isIdBad || isTextMissing) return;
    onAdd(itemOf(fields));
    setFields(blank);
    setTried(false);
  };
  return (
    <>
      <Entry
        label={words.ownId}
        value={fields.id}
        problem={isTried && isIdBad ? words.ownIdBad : null}
        testId={POLICY_IDS.rule('own-id')}
        onChange={(id) => set({ id: id.normalize('NFKC').toUpperCase() })}
      />
      <Choice
        label={words.ownSheet}
        value={fields.sheet}
        options={sheets.map((sheet) => [sheet, textOf(language).sheets[sheet]] as const)}
        onChange={(sheet) => set({ sheet })}
      />
      <Entry
        label={words.ownJa}
        value={fields.ja}
        problem={isTried && isTextMissing ? words.ownTextNeeded : null}
        testId={POLICY_IDS.rule('own-ja')}
        onChange={(ja) => set({ ja })}
      />
      <Entry label={words.ownEn} value={fields.en} onChange={(en) => set({ en })} />
      <Choice
        label={words.ownAnswers}
        value={fields.answers}
        options={OWN_ANSWERS.map((key) => [key, words.answers[key]] as const)}
        onChange={(answers) => set({ answers })}
      />
      <Tick isOn={fields.evidence} onChange={(evidence) => set({ evidence })}>
        {words.ownEvidence}
      </Tick>
      <Tick isOn={fields.notApplicable} onChange={(notApplicable) => set({ notApplicable })}>
        {words.ownNa}
      </Tick>
      <div>
        <Button size="small" onClick={add} data-testid={POLICY_IDS.ownAdd}>
          {words.ownAdd}
        </Button>
      </div>
    </>
  );
}
