import type { RegisterCounts } from '../../../core/register/collectRegister';
import { Figures } from '../parts/Figures';
import { REGISTER_IDS } from './registerIds';
import { useRegisterWords } from './registerWords';

const KEYS = ['read', 'added', 'updated', 'unchanged', 'rejected'] as const;

/** What became of the workbooks; the parts add up to the first line. */
export function Counts({ counts }: { counts: RegisterCounts }) {
  const words = useRegisterWords();
  return (
    <Figures
      testId={REGISTER_IDS.counts}
      lines={KEYS.map((key) => [key, words.counts[key], counts[key]] as const)}
    />
  );
}
