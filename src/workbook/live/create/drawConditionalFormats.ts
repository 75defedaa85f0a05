import type { ConditionalFormatDescription, DifferentialFormat } from '../../../core/sheets/description';

/** Excel puts each new rule before the earlier ones, so the last goes first. */
export function drawConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatDescription[],
): void {
  for (const { range, rule } of [...formats].reverse()) {
    const { conditionalFormats } = sheet.getRange(range);
    if (rule.kind === 'dataBar') drawBar(conditionalFormats, rule.color);
    else drawRule(conditionalFormats, rule.formula, rule.format);
  }
}

function drawRule(
  formats: Excel.ConditionalFormatCollection,
  formula: string,
  { fontColor, fill, bold, numberFormat }: DifferentialFormat,
): void {
  const { rule, format } = formats.add('Custom').custom;
  rule.formula = `=${formula}`;
  if (fontColor !== undefined) format.font.color = `#${fontColor}`;
  if (bold !== undefined) format.font.bold = bold;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}

/** A solid bar from exactly 0 to 1. */
function drawBar(formats: Excel.ConditionalFormatCollection, color: string): void {
  const bar = formats.add('DataBar').dataBar;
  bar.lowerBoundRule = { type: 'Number', formula: '0' };
  bar.upperBoundRule = { type: 'Number', formula: '1' };
  bar.positiveFormat.fillColor = `#${color}`;
  bar.positiveFormat.gradientFill = false;
}
