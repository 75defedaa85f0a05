import type { WorkbookDescription } from '../../../../core/sheets/description';
import { DescriptionError } from '../DescriptionError';
import { element, XML_HEAD } from '../xml/element';
import { NS, RELATIONSHIP } from '../xml/namespaces';
import type { Part } from './part';
import { relationshipsXml } from './relationships';

type Pane = NonNullable<WorkbookDescription['pane']>;

/** MS-OWEXML 2.2.5: `store` decides `storeType`. Sideloaded: developer; deployed centrally: EXCatalog. */
const STORE_TYPES: Readonly<Record<string, string>> = { developer: 'Registry', EXCatalog: 'EXCatalog' };

export const TASK_PANES_PATH = 'xl/webextensions/taskpanes.xml';
const WEB_EXTENSION_PATH = 'xl/webextensions/webextension1.xml';

function webExtension(pane: Pane): string {
  const storeType = STORE_TYPES[pane.store];
  if (storeType === undefined) throw new DescriptionError(`unknown add-in store ${pane.store}`, null, null);
  const property = { name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' };
  return element(
    'we:webextension',
    { 'xmlns:we': NS.webExtension, id: `{${pane.addinId.toUpperCase()}}` },
    element('we:reference', { id: pane.addinId, version: pane.version, store: pane.store, storeType }),
    element('we:alternateReferences', {}),
    element('we:properties', {}, element('we:property', property)),
    element('we:bindings', {}),
    element('we:snapshot', { 'xmlns:r': NS.relationships }),
  );
}

/** `visibility=0`: the pane opens where the add-in is installed and nobody else is asked to trust it. */
function taskPanes(): string {
  return element(
    'wetp:taskpanes',
    { 'xmlns:wetp': NS.taskPanes },
    element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: 0, width: 350, row: 4 },
      element('wetp:webextensionref', { 'xmlns:r': NS.relationships, 'r:id': 'rId1' }),
    ),
  );
}

/** Parts that make the add-in's pane open together with the document. */
export function webExtensionParts(pane: Pane): Part[] {
  return [
    {
      path: TASK_PANES_PATH,
      contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      xml: XML_HEAD + taskPanes(),
    },
    {
      path: WEB_EXTENSION_PATH,
      contentType: 'application/vnd.ms-office.webextension+xml',
      xml: XML_HEAD + webExtension(pane),
    },
  ];
}

export function taskPanesRelationships(): string {
  return relationshipsXml([{ id: 'rId1', type: RELATIONSHIP.webExtension, target: 'webextension1.xml' }]);
}
