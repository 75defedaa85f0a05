import type { Compared } from './compare';

/** Characters that are written at a time. */
const AT_A_TIME = 2 ** 16;

/** Prints JSON as `JSON.stringify` would write it, member by member: as one text it may not fit into memory. */
export function printReport({ on, pairs, ...others }: Compared['report']): void {
  let waiting = '';
  const print = (text: string): void => {
    waiting += text;
    if (waiting.length < AT_A_TIME) return;
    process.stdout.write(waiting);
    waiting = '';
  };
  print(`{\n  "on": ${JSON.stringify(on)},\n  "pairs": [`);
  let isFirst = true;
  for (const pair of pairs) {
    print(`${isFirst ? '' : ','}\n    ${indented(pair, 4)}`);
    isFirst = false;
  }
  print(isFirst ? ']' : '\n  ]');
  for (const [name, value] of Object.entries(others))
    print(`,\n  ${JSON.stringify(name)}: ${indented(value, 2)}`);
  print('\n}\n');
  process.stdout.write(waiting);
}

const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
