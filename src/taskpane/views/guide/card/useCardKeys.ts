import { useEffect, useRef, type KeyboardEvent } from 'react';
import { MOST_KEYS } from './Choices';

const isEditor = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type));

/**
 * Number keys choose wherever the focus is in the pane but in a field; Enter goes to the next field that is blank,
 * and from the last one writes.
 * @returns for the form of the card
 */
export function useCardKeys(
  onNumber: (index: number) => void,
  onWrite: () => void,
): (event: KeyboardEvent<HTMLFormElement>) => void {
  const latest = useRef(onNumber);
  useEffect(() => {
    latest.current = onNumber;
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const number = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (number === 0 || number > MOST_KEYS || !isPlain || isEditor(document.activeElement)) return;
      event.preventDefault();
      latest.current(number - 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (event) => {
    const { target } = event;
    // Enter that ends a conversion from kana belongs to the field; on a button it presses the button.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || target instanceof HTMLButtonElement) return;
    if (event.shiftKey && target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const editors = [...event.currentTarget.querySelectorAll('input, textarea')].filter(isEditor);
    const here = target instanceof Element && isEditor(target) ? editors.indexOf(target) : -1;
    const next = editors.slice(here + 1).find(({ value }) => value.trim() === '');
    if (next === undefined) onWrite();
    else next.focus();
  };
}
