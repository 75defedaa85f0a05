import { ALL_TEMPLATES } from '../../../../src/core/sheets/allTemplates';
import type {
  SheetDescription,
  ValidationDescription,
  WorkbookDescription,
} from '../../../../src/core/sheets/description';
import type { FaultStory } from '../faultStory';
import { askLive } from '../live';
import { still } from '../../previewPage';

const KEPT_ROWS = 4;
const KEPT_CELLS = 2;
const whole = ALL_TEMPLATES[0]!;
const rowOf = (address: string): number => Number(/(\d+)$/.exec(address)?.[1] ?? Infinity);

/** Rules that read no other cell. */
const standsAlone = ({ rule }: ValidationDescription): boolean =>
  rule.kind === 'textLength' || rule.kind === 'wholeNumber';

/** The first rows of a sheet, with one of everything that a creation does to it. */
function shortened(sheet: SheetDescription): SheetDescription {
  const rows = sheet.rows
    .filter(({ row }) => row <= KEPT_ROWS)
    .map((row) => ({
      ...row,
      cells: row.cells.filter(({ content }) => content.kind !== 'formula').slice(0, KEPT_CELLS),
    }));
  return {
    ...sheet,
    rows,
    columnWidths: sheet.columnWidths.slice(0, 2),
    merges: sheet.merges.filter((range) => rowOf(range) <= KEPT_ROWS).slice(0, 1),
    validations: sheet.validations.filter(standsAlone).slice(0, 1),
    conditionalFormats: sheet.key === 'policy' ? sheet.conditionalFormats.slice(0, 1) : [],
    links: sheet.links.slice(0, 1),
    filter: null,
  };
}

/** Every action of a whole case would be 11,000 runs of half a minute each. */
const SMALL: WorkbookDescription = {
  ...whole,
  sheets: whole.sheets.filter(({ key }) => ['policy', 'seal'].includes(key)).map(shortened),
  names: whole.names.filter(({ ref }) => ref.includes('方針')).slice(0, 2),
  customXml: ['<own xmlns="urn:example"/>'],
};

/** Takes away what was built; quicker than opening a workbook again. */
const takeAway: NonNullable<FaultStory['undo']> = ({ frame }) =>
  frame.evaluate(
    ([sheets, names]) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const made = sheets.map((name) => workbook.worksheets.getItemOrNullObject(name));
        const defined = names.map((name) => workbook.names.getItemOrNullObject(name));
        const parts = workbook.customXmlParts.getByNamespace('urn:example').load('items/id');
        [...made, ...defined].forEach((each) => each.load('name'));
        await context.sync();
        for (const sheet of made.filter(({ isNullObject }) => !isNullObject)) {
          sheet.protection.unprotect();
          sheet.visibility = 'Visible';
          sheet.delete();
        }
        defined.filter(({ isNullObject }) => !isNullObject).forEach((name) => name.delete());
        parts.items.forEach((part) => part.delete());
        workbook.properties.custom.deleteAll();
        workbook.properties.title = '';
        await context.sync();
      }),
    [SMALL.sheets.map(({ name }) => name), SMALL.names.map(({ name }) => name)] as const,
  );

/** A case is built into the open workbook. */
export const createCase: FaultStory = {
  name: 'create',
  what: 'a small case is built into the open workbook: a visible and a very hidden sheet, names, a part, properties',
  failureLeaves: 'before',
  act: async (scene) => {
    const told = await askLive(
      scene,
      async (description: WorkbookDescription) => {
        const outcome = await window.live.createCase(
          description,
          () => undefined,
          new AbortController().signal,
        );
        if (outcome.kind !== 'created')
          throw Object.assign(new Error(), { code: outcome.kind, detail: JSON.stringify(outcome) });
      },
      SMALL,
    );
    await still(scene.preview.page);
    return told;
  },
  undo: takeAway,
};
