/** What a list can say of a device, in the order in which sheets and exports show it. */
export const DEVICE_FIELDS = [
  'asset',
  'name',
  'maker',
  'model',
  'serial',
  'version',
  'ip',
  'mac',
  'site',
  'place',
  'department',
  'contact',
  'since',
  'use',
  'units',
  'remarks',
] as const;

export type DeviceField = (typeof DEVICE_FIELDS)[number];

/** Fields that are texts; all but the number of units. */
export type DeviceTextField = Exclude<DeviceField, 'units'>;

/**
 * A device as one row of a list describes it. Texts are folded (NFKC, single spaces, case kept); what the list
 * does not say is ''.
 */
export interface Device extends Readonly<Record<DeviceTextField, string>> {
  /** Number in the company's ledger. */
  readonly asset: string;
  /** Without the company's form: 三菱電機, not 三菱電機㈱. */
  readonly maker: string;
  /** As written: `1.280`, `V33.016`, `R6.11.10`. */
  readonly version: string;
  /** Addresses joined by `;` in the order of the list. */
  readonly ip: string;
  /** Addresses as `AA:BB:CC:DD:EE:FF`, joined by `;` in the order of the list. */
  readonly mac: string;
  /** Plant or office; `place` is where in it. */
  readonly site: string;
  /** In use since: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the list says. */
  readonly since: string;
  /** How many of them; 1 where the list does not say. */
  readonly units: number;
}

/** A device of which nothing is known. */
export const NO_DEVICE: Device = {
  asset: '',
  name: '',
  maker: '',
  model: '',
  serial: '',
  version: '',
  ip: '',
  mac: '',
  site: '',
  place: '',
  department: '',
  contact: '',
  since: '',
  use: '',
  units: 1,
  remarks: '',
};
