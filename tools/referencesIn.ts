import type { Language } from '../src/core/model/language';
import { referencePolicy, type ReferencePolicy } from '../src/core/policy/referencePolicy';
import { bookError } from './assess/bookError';
import { PolicyRefused, policyIn } from './policyIn';

/**
 * The company's policies in force, from the files that were named.
 * @throws PolicyRefused with a line for each fault, the file named
 */
export function referencesIn(paths: readonly string[], language: Language): readonly ReferencePolicy[] {
  return paths.flatMap((path) => {
    const file = fileAt(path, language);
    return file === null ? [] : [referencePolicy(file)];
  });
}

function fileAt(path: string, language: Language): ReturnType<typeof policyIn> {
  try {
    return policyIn(path, language);
  } catch (error) {
    if (error instanceof PolicyRefused) throw error;
    const { code, message } = bookError(error);
    throw new PolicyRefused(`${path}: ${code === 'EISDIR' ? FOLDER[language] : message[language]}`);
  }
}

const FOLDER = {
  ja: 'フォルダーです。方針のファイル（.json）を指定してください。',
  en: 'This is a folder. Name a policy file (.json).',
} as const;
