import './page/page.css';
import { readChoices } from './page/choices';
import { createLayout } from './page/layout';
import { startFiles } from './page/startFiles';
import { textsOf } from './page/texts';

/** Entry of the preview page: the add-in beside a spreadsheet, without Excel. */
const root = document.getElementById('preview');
if (root === null) throw new Error('The page has no element #preview.');

const isSecure = location.protocol === 'https:';
const choices = readChoices(location.search, navigator.languages, isSecure);
const texts = textsOf(choices.language);
document.documentElement.lang = choices.language;
document.title = texts.product;
const layout = createLayout(root, texts);
layout.tell(texts.loading, 'progress');

/** The page says that it is loading before the grid's code, by far the largest part, is there. */
async function start(): Promise<void> {
  const files = startFiles(choices);
  const { startPreview } = await import(/* webpackChunkName: "grid" */ './page/startPreview');
  await startPreview({ layout, texts, choices, isSecure, files });
  if (choices.webRefused) layout.tell(texts.needsHttps);
}

start().catch((error: unknown) => {
  reportError(error);
  layout.tell(String(error));
});
