/** How long the browser may take to begin reading the file. */
const KEPT_MS = 60_000;

/** Hands a draft mail to the user as a download. The text is ASCII, so it is written as it is. */
export function downloadDraft(eml: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([eml], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
