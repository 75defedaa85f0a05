import type { CellWords } from '../cellWords';
import type { RowRefs } from '../understanding/rowHelpers';
import { ruleName, understoodField } from '../understanding/ruleNames';
import { specialClass } from '../understanding/stateTable';
import { customElseNative, quote } from './expressions';

/**
 * 状態 of a row: IIOT.CHECK, else the table of states on 計算の説明. The table has a block of rows for 必須, 推奨, 免除
 * and 免除 of an item that is only recommended; an answer that the item does not offer is named by the item.
 * @param classes rows of one block
 */
export function stateFormula({ field, helper }: RowRefs, classes: number, w: CellWords): string {
  const { requirements: words, language } = w;
  const name = (key: Parameters<typeof ruleName>[0]) => ruleName(key, language);
  const required = field('required');
  const block = `MATCH(${required},{${[words.required, words.recommended, words.exempt].map(quote).join()}},0)`;
  const advised = `(${required}&${helper('base')}=${quote(words.exempt + words.recommended)})`;
  const row = `(${block}+${advised}-1)*${classes}+${helper('answerClass')}`;
  const isWrong = `AND(${helper('answerClass')}=${specialClass('unknown')},${required}<>${quote(words.recommended)})`;
  const wrong = `INDEX(${name('itemWrong')},${helper('line')})`;
  const native =
    `IF(ISERROR(${block}),"",IFERROR(IF(${isWrong},${wrong},` +
    `INDEX(${name('states')},${row},${helper('facts')})),${quote(w.incomplete('ERROR_CELL'))}))`;
  const cells = [
    field('itemId'),
    required,
    helper('answer1'), // a number typed as the answer, which a blank cell would be as well
    field('evidence'),
    field('remark'),
    field('due'),
    understoodField('installDate', language),
    field('evidence'),
    field('hqCheck'),
    helper('base'),
    name('evidenceOptional'),
  ];
  return customElseNative(`IIOT.CHECK(${cells.join(',')})`, native);
}
