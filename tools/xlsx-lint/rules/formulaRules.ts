import type { Fault, FaultCode } from '../fault';
import { readFormula, type ReadFormula } from '../readFormula';
import type { OpenedWorkbook } from '../package/openedWorkbook';
import { storedFormulas } from '../storedFormulas';
import type { StoredFormula } from '../storedFormulas';

/** Recalculated at every edit, and with a clock or chance behind them: same input, other output. */
const VOLATILE = ['TODAY', 'NOW', 'OFFSET', 'INDIRECT', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO'];

/** Newer than the format: without `_xlfn.` in the file they show #NAME? (MS-XLSX 2.2.2.1). */
const FUTURE =
  /^(?:TEXTJOIN|CONCAT|IFS|SWITCH|IFNA|MAXIFS|MINIFS|XOR|DAYS|NUMBERVALUE|UNICHAR|ISFORMULA|XLOOKUP|XMATCH|LET|LAMBDA|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|TEXTSPLIT|VSTACK|HSTACK)$/;

const CUSTOM = '_XLDUDF_';
const MAX_TEXT_LITERAL = 255;
const MAX_FORMULA = 8192;

type Finding = readonly [FaultCode, string];

function spellingFindings({ home }: StoredFormula, { functions }: ReadFormula): Finding[] {
  const findings: Finding[] = [];
  for (const name of functions) {
    if (name.startsWith('IIOT.') || name.startsWith('IIOT_')) {
      findings.push(['custom-function-spelling', `${name} is not written as _xldudf_…`]);
    }
    if (FUTURE.test(name)) findings.push(['future-function-spelling', `${name} is not written as _xlfn.…`]);
    if (VOLATILE.includes(name)) findings.push(['volatile-function', `${name} is volatile`]);
    if (name.startsWith(CUSTOM) && (home === 'conditionalFormat' || home === 'validation')) {
      findings.push(['custom-function-in-rule', `${name} never applies in a rule`]);
    }
  }
  return findings;
}

function referenceFindings(read: ReadFormula, sheets: readonly string[]): Finding[] {
  const findings: Finding[] = read.sheets
    .filter((name) => !sheets.includes(name.toLowerCase()))
    .map((name) => ['broken-reference', `no sheet ${name}`]);
  if (read.errors.includes('#REF!')) findings.push(['broken-reference', 'refers to #REF!']);
  return findings;
}

function textFindings({ formula }: StoredFormula, { complaint, texts }: ReadFormula): Finding[] {
  const findings: Finding[] = [];
  if (complaint !== null) findings.push(['formula-grammar', `Excel cannot read the formula: ${complaint}`]);
  if (formula.length > MAX_FORMULA) findings.push(['text-length', `formula of ${formula.length} characters`]);
  for (const text of texts) {
    if (text.length <= MAX_TEXT_LITERAL) continue;
    findings.push(['formula-quoted-text', `quoted text of ${text.length} characters, at most 255 fit`]);
  }
  return findings;
}

/** Everything about formulas that Excel repairs, never resolves, or that breaks "same in, same out". */
export function formulaFaults(book: OpenedWorkbook): Fault[] {
  const sheets = book.sheets.map(({ name }) => name.toLowerCase());
  return storedFormulas(book).flatMap((entry) => {
    const read = readFormula(entry.formula);
    const findings = [
      ...spellingFindings(entry, read),
      ...referenceFindings(read, sheets),
      ...textFindings(entry, read),
    ];
    return findings.map(([code, message]) => ({ code, part: entry.part, where: entry.where, message }));
  });
}
