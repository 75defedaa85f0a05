/**
 * Puts a text on the clipboard. The pane stands in a frame where the clipboard API may be forbidden, so
 * the older way follows.
 * @returns whether it worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the frame's policy forbids the other
    return document.execCommand('copy');
  } finally {
    area.remove();
  }
}
