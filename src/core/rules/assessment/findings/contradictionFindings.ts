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

/** Contradictions between answers, C6–C9, each naming all cells it is about. */
export function contradictionFindings(context: FindingContext): readonly Finding[] {
  return [...update(context), ...label(context), ...communication(context), ...media(context)];
}
