import { bookError } from './assess/bookError';
import { compare } from './advisories/compare';
import { orderOf, USAGE, type Order } from './advisories/order';
import { printReport } from './advisories/printReport';
import { localDay } from './localDay';
import { PolicyRefused } from './policyIn';

/** `npm run -s advisories -- DEVICES FILE…`: devices compared with vulnerability advisories, as JSON. */
function run(order: Order): void {
  try {
    const { report, isWhole } = compare(order);
    printReport(report);
    process.exitCode = isWhole ? 0 : 1;
  } catch (error) {
    console.error(
      error instanceof PolicyRefused
        ? error.message
        : `${order.devices}: ${bookError(error).message[order.language]}`,
    );
    process.exitCode = 2;
  }
}

const given = process.argv.slice(2);
const order = orderOf(given, localDay());
if (given.includes('--help')) console.log(USAGE);
else if (order !== null) run(order);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
