import { format } from '../../core/text/text';

/** Puts values into one of the pane's texts; numbers are written as they are. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return format(
    template,
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  );
}
