import type { CheckItem } from '../../guide/item';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { choose, quote } from '../formulas/expressions';
import { mirroredField } from '../../model/mirroredFields';

/**
 * Answers that are given once on the cover and only shown again on the risk sheet; null for an
 * item that is answered on its own row.
 */
export function mirrorFormula(item: CheckItem, n: CaseNames, w: CellWords): string | null {
  switch (mirroredField(item.id)) {
    case 'uses':
      return `IF(${n.typed.uses}="","",${n.typed.uses})`;
    case 'useCase':
      return choose(
        [
          [`${n.useCase}=""`, '""'],
          ...item.answers.map(
            (choice) =>
              [
                `${n.useCase}=${quote(w.useCases[choice.key as 'production' | 'verification'])}`,
                quote(choice[w.language]),
              ] as const,
          ),
        ],
        n.typed.useCase,
      );
    case 'separated':
      return `IF(${n.typed.separated}="","",${n.typed.separated})`;
    default:
      return null;
  }
}
