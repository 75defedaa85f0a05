import type { CheckItem } from '../../guide/item';

/**
 * Items that judge an answer alike: the same choices, the same demands. Each kind has one set of rows in the tables
 * of 計算の説明.
 */
export interface AnswerKind {
  /** 1-based number, as the tables name the kind. */
  readonly number: number;
  /** An item of the kind; the rules answer the same for all of them. */
  readonly item: CheckItem;
}

const signatureOf = (item: CheckItem): string =>
  JSON.stringify([
    item.answerType,
    item.answers.map(({ key, ja }) => [key, ja]),
    item.evidenceRequired,
    item.selfDeclarationAllowed,
    item.conditionalPassAllowed,
    item.naAllowed,
    item.sheet === 'operation',
  ]);

/** The kinds of the items, numbered in the order in which they first appear. */
export function answerKinds(items: readonly CheckItem[]): ReadonlyMap<CheckItem, AnswerKind> {
  const kinds = new Map<string, AnswerKind>();
  return new Map(
    items.map((item) => {
      const signature = signatureOf(item);
      const kind = kinds.get(signature) ?? { number: kinds.size + 1, item };
      kinds.set(signature, kind);
      return [item, kind];
    }),
  );
}

/** The kinds of a list, each once. */
export const distinctKinds = (kinds: ReadonlyMap<CheckItem, AnswerKind>): readonly AnswerKind[] => [
  ...new Set(kinds.values()),
];

/** True for answers of which several may stand in one cell. */
export const takesSeveral = ({ answerType }: CheckItem): boolean => answerType === 'multiselect';

/** True for answers that are not chosen from a list. */
export const isFree = ({ answers }: CheckItem): boolean => answers.length === 0;
