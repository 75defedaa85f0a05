import type { Language } from '../../../core/guide/language';
import { TEST_IDS } from '../../testIds';
import { paneText } from '../../text/paneText';

/** The pane failed. Plain HTML, because the fault may lie in what draws everything else. */
export function Crash({ language, detail }: { language: Language; detail: string }) {
  const { crash, errors } = paneText(language);
  return (
    <div role="alert" data-testid={TEST_IDS.crash} style={{ padding: 16, lineHeight: 1.6 }}>
      <h2 style={{ fontSize: 16 }}>{crash.title}</h2>
      <p>{crash.text}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {crash.reload}
      </button>
      <details>
        <summary tabIndex={0}>{errors.details}</summary>
        {detail}
      </details>
    </div>
  );
}
