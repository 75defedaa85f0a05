import type { Language } from '../../../core/model/language';
import { TEST_IDS } from '../../testIds';
import { CRASH_WORDS } from './crashWords';

/** A button in whatever colours the page has by now. */
const BUTTON = {
  font: 'inherit',
  color: 'inherit',
  background: 'transparent',
  border: '1px solid currentColor',
  borderRadius: 4,
  padding: '6px 16px',
  minHeight: 32,
  cursor: 'pointer',
} as const;

/** The pane failed. Plain HTML, because the fault may lie in what draws everything else. */
export function Crash({ language, detail }: { language: Language; detail: string }) {
  const words = CRASH_WORDS[language];
  return (
    <div role="alert" data-testid={TEST_IDS.crash} style={{ padding: 16, lineHeight: 1.6 }}>
      <h2 style={{ fontSize: 16 }}>{words.title}</h2>
      <p>{words.text}</p>
      <button type="button" style={BUTTON} onClick={() => window.location.reload()}>
        {words.reload}
      </button>
      <details style={{ marginTop: 16, overflowWrap: 'anywhere' }}>
        <summary tabIndex={0}>{words.details}</summary>
        {detail}
      </details>
    </div>
  );
}
