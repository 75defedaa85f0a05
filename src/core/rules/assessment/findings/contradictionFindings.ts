import { contradictsLabel } from '../../answer/rowState';
import { communicationContradiction } from '../../consistency/communicationContradiction';
import { rowOf } from '../../consistency/rowsOf';
import { updateContradiction } from '../../consistency/updateContradiction';
import type { Finding } from '../../../model/finding';
import { caseFinding, coverPlace, itemPlace, type FindingContext } from './findingContext';

/** C6: both answers, SPEC-UPD-01 first. */
function update(context: FindingContext): readonly Finding[] {
  const items = updateContradiction(context.workbook.facts.rows);
  if (items.length === 0) return [];
  const places = items.map((id) => itemPlace(context, id, 'answer'));
  return [
    { ...caseFinding('UPDATE_CONTRADICTION', 'error', places), itemId: items[0] ?? null, sheetKey: 'spec' },
  ];
}

/** C7: the row and the label on the cover. */
function label(context: FindingContext): readonly Finding[] {
  const { rows } = context.workbook.facts;
  return [...context.decision.sheets.values()].flatMap((sheet) =>
    sheet.rows
      .filter(({ item, requirement }) => contradictsLabel(item, requirement, rowOf(rows, item.id)))
      .map(({ item }) => ({
        ...caseFinding('LABEL_CONTRADICTION', 'warning', [
          itemPlace(context, item.id, 'answer'),
          coverPlace(context, 'labelLevel'),
        ]),
        itemId: item.id,
        sheetKey: item.sheet,
      })),
  );
}

/** C13: the risk sheet denies the label that the cover describes; until one is corrected, it waives nothing. */
function labelAnswer(context: FindingContext): readonly Finding[] {
  const { facts, riskId } = context.workbook;
  if (facts.labelAnswer !== 'no' || facts.label === null) return [];
  const places = [itemPlace(context, riskId('DEV-04'), 'answer'), coverPlace(context, 'labelLevel')];
  return [caseFinding('LABEL_ANSWER_DIFFERS', 'error', places)];
}

/** C8: the spec row and the list of partners. */
function communication(context: FindingContext): readonly Finding[] {
  const { rows, partners } = context.workbook.facts;
  const item = communicationContradiction(rows, partners);
  if (item === null) return [];
  const places = [
    itemPlace(context, item, 'answer'),
    itemPlace(context, context.workbook.riskId('NET-01'), 'answer'),
  ];
  return [{ ...caseFinding('COMM_NA_BUT_CONNECTED', 'error', places), itemId: item, sheetKey: 'spec' }];
}

/** C9: what introduction listed and disposal denies. */
function media(context: FindingContext): readonly Finding[] {
  const flags = context.decision.sheets.get('disposal')?.flags;
  if (flags?.includes('MEDIA_MISSING_AT_DISPOSAL') !== true) return [];
  const places = [
    itemPlace(context, 'DSP-IDN-02', 'remark'),
    itemPlace(context, context.workbook.riskId('NET-04'), 'answer'),
  ];
  return [
    {
      ...caseFinding('MEDIA_MISSING_AT_DISPOSAL', 'error', places),
      itemId: 'DSP-IDN-02',
      sheetKey: 'disposal',
    },
  ];
}

/** Contradictions between answers, C6–C9 and C13, each naming all cells it is about. */
export function contradictionFindings(context: FindingContext): readonly Finding[] {
  return [
    ...update(context),
    ...label(context),
    ...labelAnswer(context),
    ...communication(context),
    ...media(context),
  ];
}
