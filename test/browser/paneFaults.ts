import type { RunOptions } from 'axe-core';
import { fitPane, overflow, paneFrame, settleView, shoot, violations } from './paneFrame';
import type { PreviewPage } from './previewPage';

const WIDTHS = [450, 320];
/** Tall enough for a whole view. */
const HEIGHT = 2600;

/** Content that is too wide for what the pane shows, at both widths; takes pictures of it. */
export async function tooWide(preview: PreviewPage, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await fitPane(preview, width, HEIGHT);
    await settleView(preview);
    const wide = await overflow(preview);
    if (wide > 0) faults.push(`${name} at ${width}: ${wide} px too wide`);
    await shoot(preview, `${name}-${width}`);
  }
  return faults;
}

/** Anything that axe finds in what the pane shows. */
export async function axeFaults(
  preview: PreviewPage,
  name: string,
  options: RunOptions = {},
): Promise<string[]> {
  return (await violations(paneFrame(preview), options)).map((fault) => `${name}: ${fault}`);
}

/** What is wrong with what the pane shows, at both widths. */
export async function faultsOf(
  preview: PreviewPage,
  name: string,
  options: RunOptions = {},
): Promise<string[]> {
  return [...(await tooWide(preview, name)), ...(await axeFaults(preview, name, options))];
}

/** Opens every part of a view that is closed, parts within parts too. @returns whether there was any */
export async function openParts(preview: PreviewPage): Promise<boolean> {
  const opened = await paneFrame(preview).evaluate(async () => {
    const closed = () => [...document.querySelectorAll<HTMLElement>('#view details:not([open]) > summary')];
    let count = 0;
    for (let depth = 0; depth < 3; depth += 1) {
      const parts = closed();
      parts.forEach((part) => part.click());
      count += parts.length;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return count;
  });
  return opened > 0;
}
