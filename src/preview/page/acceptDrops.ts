/** Lets an .xlsx be dropped on the grid. */
export function acceptDrops(target: HTMLElement, hint: string, onFile: (file: File) => void): void {
  target.dataset.drop = hint;
  const mark = (event: DragEvent, dropping: boolean): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    target.classList.toggle('dropping', dropping);
  };
  target.addEventListener('dragover', (event) => mark(event, true));
  target.addEventListener('dragleave', (event) => mark(event, false));
  target.addEventListener('drop', (event) => {
    mark(event, false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  });
}
