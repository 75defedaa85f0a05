import { DEVICE_FIELDS, type Device, type DeviceField } from '../../../src/core/devices/device';
import { FIELD_WORDS } from '../../../src/core/devices/text/fieldWords';
import type { Language } from '../../../src/core/model/language';

/** A list of devices as text. */
export interface ListLayout {
  readonly language: Language;
  readonly delimiter: ',' | '\t' | ';';
  /** Order of the columns. */
  readonly fields: readonly DeviceField[];
}

export const PLAIN_LAYOUT: ListLayout = { language: 'ja', delimiter: ',', fields: DEVICE_FIELDS };

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export function listText(devices: readonly Device[], { language, delimiter, fields }: ListLayout): string {
  const lines = [
    fields.map((field) => FIELD_WORDS[field][language]),
    ...devices.map((device) => fields.map((field) => String(device[field]))),
  ];
  return lines.map((line) => `${line.map(quoted).join(delimiter)}\r\n`).join('');
}
