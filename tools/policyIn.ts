import { readFileSync } from 'node:fs';
import type { CompanyPolicyFile } from '../src/core/model/companyPolicyFile';
import type { Language } from '../src/core/model/language';
import { faultText } from '../src/core/policy/faultText';
import { readPolicyFile } from '../src/core/policy/readPolicyFile';

/** A policy that is refused: what is wrong, and where, in words. */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused';
}

const NOT_TEXT = {
  ja: '方針のファイルは UTF-8 で保存してください。',
  en: 'Save the policy file as UTF-8.',
} as const;

/**
 * A company's policy file; null where none is given.
 * @throws PolicyRefused, or the system's error
 */
export function policyIn(path: string | null, language: Language): CompanyPolicyFile | null {
  if (path === null) return null;
  const reading = readPolicyFile(textOf(path, language));
  if (reading.kind === 'policy') return reading.file;
  const lines = reading.faults.map((fault) => {
    const { place, message } = faultText(fault, language);
    return `${path}: ${place} ${message}`;
  });
  throw new PolicyRefused(lines.join('\n'));
}

function textOf(path: string, language: Language): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PolicyRefused(`${path}: ${NOT_TEXT[language]}`);
  }
}
