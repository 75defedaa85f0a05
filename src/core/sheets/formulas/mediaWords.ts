import { METHODS } from '../../guide/media';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import { textOf } from '../../text/text';
import type { StepColumn } from '../life/mediaLayout';
import { any, choose, customElseNative, quote } from './expressions';
import { MediaSteps } from './mediaFormulas';

/** What a medium's row shows: the steps in words. */
export class MediaRow extends MediaSteps {
  private method(rank: string): string {
    const words = textOf(this.w.language).methods;
    return `CHOOSE(${rank}+1,${METHODS.map((method) => quote(words[method])).join(',')})`;
  }

  /** Weakest method that is allowed; the function knows the guide's default policy only. */
  requiredWord(policy: Policy): string {
    const native = this.method(this.step('required'));
    const flags = (
      [
        'leavesControl',
        'reuse',
        'operable',
        'purgeDocumented',
        'hqAgreed',
        'publicOnly',
        'verification',
      ] as const
    ).map((column) =>
      column === 'verification'
        ? this.failed()
        : `${this.cell(column)}=${quote(column === 'operable' ? this.w.no : this.w.yes)}`,
    );
    const args = flags.map((flag, index) => (index === 2 ? `NOT(${flag})` : flag)).join(',');
    const custom = `IIOT.SANITIZE(${this.confidentiality()},${this.cell('type')},${args})`;
    const isDefault = JSON.stringify(policy.disposal) === JSON.stringify(DEFAULT_POLICY.disposal);
    return `IF(${this.known()},${isDefault ? customElseNative(custom, native) : native},"")`;
  }

  recommendedWord(): string {
    return `IF(${this.known()},${this.method(this.step('recommended'))},"")`;
  }

  /** What the technique amounts to; no method at all is told as such, not as "none required". */
  countedWord(nothing: string): string {
    const unknown = any(`${this.cell('technique')}=""`, `NOT(${this.known()})`);
    return choose(
      [
        [unknown, '""'],
        [`${this.step('actual')}=0`, quote(nothing)],
      ],
      this.method(this.step('actual')),
    );
  }

  /** Whether the technique counts: strong enough, or HQ agreed, or the company's own rule decides. */
  enoughWord(words: Readonly<Record<'enough' | 'agreed' | 'ownRule' | 'tooWeak', string>>): string {
    return choose(
      [
        [any(`${this.cell('technique')}=""`, `NOT(${this.known()})`), '""'],
        [`${this.step('actual')}>=${this.step('required')}`, quote(words.enough)],
        [this.sources.internalRule, quote(words.ownRule)],
        [this.says('hqAgreed', 'yes'), quote(words.agreed)],
      ],
      quote(words.tooWeak),
    );
  }

  /** The step that decided, in words. */
  whyWord(
    words: Readonly<Record<'none' | 'broken' | 'failed' | 'raised' | 'leaves' | 'base', string>>,
  ): string {
    const step = (key: StepColumn) => this.step(key);
    return choose(
      [
        [`NOT(${this.known()})`, '""'],
        [`${step('required')}=0`, quote(words.none)],
        [this.says('operable', 'no'), quote(words.broken)],
        [this.failed(), quote(words.failed)],
        [`${step('raised')}>${step('outside')}`, quote(words.raised)],
        [`${step('outside')}>${step('base')}`, quote(words.leaves)],
      ],
      quote(words.base),
    );
  }
}
