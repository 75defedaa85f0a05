/** Columns into which ledgers write two fields: メーカー・型式, 部署／担当者. */
export const TWO_IN_ONE = {
  makerModel: ['maker', 'model'],
  departmentContact: ['department', 'contact'],
} as const;

export type TwoInOne = keyof typeof TWO_IN_ONE;

/** A maker has no digits; what follows a mark or, in the other script, a space is the model. */
const MAKER_MODEL =
  /^([^\d/／・|:：、,]{2,}?)\s*[/／・|:：、,]\s*(\S.*)$|^([^\x00-\x7f]+(?:\([^)]*\))?)\s+([\x21-\x7e].*)$/;
const DEPARTMENT_CONTACT =
  /^(.*?(?:課|部|係|室|班|グループ|チーム|センター))\s*[/／・|:：、,()]*\s*([^()]*)\)?$|^([^/／・|:：、,]+?)\s*[/／・|:：、,]\s*(.+)$/;
const PATTERNS: Readonly<Record<TwoInOne, RegExp>> = {
  makerModel: MAKER_MODEL,
  departmentContact: DEPARTMENT_CONTACT,
};

/**
 * The two texts of a cell.
 * @param text as `foldText` gives it
 * @returns null where they cannot be told apart
 */
export function twoTexts(text: string, kind: TwoInOne): readonly [string, string] | null {
  const found = PATTERNS[kind].exec(text);
  return found === null ? null : [(found[1] ?? found[3] ?? '').trim(), (found[2] ?? found[4] ?? '').trim()];
}
