import { present, type KnownDevice } from './knownDevice';

/**
 * Devices that are on the wire and in no ledger: what lists have them know addresses, and none of them has given the
 * device a number. Without any list that numbers devices there is no ledger to miss in.
 */
export function notInLedger(devices: readonly KnownDevice[]): readonly KnownDevice[] {
  const ledgers = new Set(
    devices.flatMap((known) =>
      present(known).flatMap(({ source, device }) => (device.asset === '' ? [] : [source])),
    ),
  );
  if (ledgers.size === 0) return [];
  return devices.filter((known) => {
    const lists = present(known);
    return (
      lists.length > 0 &&
      lists.every(({ source }) => !ledgers.has(source)) &&
      lists.some(({ device }) => device.ip !== '' || device.mac !== '')
    );
  });
}
