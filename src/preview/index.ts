import './page/page.css';
import { readChoices } from './page/choices';
import { startPreview } from './page/startPreview';
import { textsOf } from './page/texts';

/** Entry of the preview page: the add-in beside a spreadsheet, without Excel. */
const root = document.getElementById('preview');
if (root === null) throw new Error('The page has no element #preview.');

const isSecure = location.protocol === 'https:';
const choices = readChoices(location.search, navigator.languages, isSecure);
startPreview(root, choices, isSecure).then(
  () => {
    const status = document.querySelector<HTMLElement>('.status');
    if (choices.webRefused && status !== null) {
      status.textContent = textsOf(choices.language).needsHttps;
      status.hidden = false;
    }
  },
  (error: unknown) => {
    reportError(error);
    root.append(String(error));
  },
);
