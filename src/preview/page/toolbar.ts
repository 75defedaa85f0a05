import { type Choices, type Role, type TemplateName } from './choices';
import { element } from './element';
import type { Texts } from './texts';

export interface ToolbarActions {
  readonly choose: (change: Partial<Choices>) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly reset: () => void;
  readonly openPane: () => void;
  readonly requestReview: () => void;
  readonly setAddin: (present: boolean) => void;
  readonly setRole: (role: Role) => void;
}

export interface Toolbar {
  /** The ribbon has the add-in's buttons; they do nothing while it does not run. */
  readonly enableRibbon: (runs: boolean) => void;
}

/** The header: product, template, files, the add-in's ribbon buttons and the switches. */
export function fillToolbar(
  header: HTMLElement,
  texts: Texts,
  choices: Choices,
  isSecure: boolean,
  actions: ToolbarActions,
): Toolbar {
  const file = element('input', { type: 'file', accept: '.xlsx', hidden: true, 'data-testid': 'file' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) actions.openFile(chosen);
    file.value = '';
  });
  const pane = button(texts.openPane, 'open-pane', actions.openPane, 'primary');
  const review = button(texts.requestReview, 'request-review', actions.requestReview, 'primary');
  const ribbon = [pane, review];
  header.replaceChildren(
    element('h1', {}, texts.product),
    element('span', { class: 'note' }, texts.preview),
    select(texts.template, 'template', templateNames(texts), choices.template, (template) =>
      actions.choose({ template: template as TemplateName }),
    ),
    file,
    button(texts.open, 'open-file', () => file.click()),
    button(texts.save, 'save', actions.save),
    button(texts.reset, 'reset', actions.reset),
    element('span', { class: 'space' }),
    ...ribbon,
    checkbox(texts.withoutAddin, 'without-addin', !choices.addin, (without) => actions.setAddin(!without)),
    checkbox(texts.asReviewer, 'as-reviewer', choices.role === 'reviewer', (isReviewer) =>
      actions.setRole(isReviewer ? 'reviewer' : 'applicant'),
    ),
    select(texts.host, 'host', hosts(texts, isSecure), choices.host, (host) =>
      actions.choose({ host: host === 'web' ? 'web' : 'desktop' }),
    ),
    button(texts.language, 'language', () =>
      actions.choose({ language: choices.language === 'ja' ? 'en' : 'ja' }),
    ),
  );
  return { enableRibbon: (runs) => ribbon.forEach((each) => (each.disabled = !runs)) };
}

function templateNames(texts: Texts): Readonly<Record<TemplateName, string>> {
  return {
    'iiot-case-pa': texts.templatePa,
    'iiot-case-fa': texts.templateFa,
    'iiot-vendor': texts.templateVendor,
    'iiot-register': texts.templateRegister,
    blank: texts.blank,
  };
}

function hosts(texts: Texts, isSecure: boolean): Readonly<Record<string, string>> {
  return isSecure ? { desktop: texts.desktop, web: texts.web } : { desktop: texts.desktop };
}

function button(label: string, testId: string, onclick: () => void, kind = ''): HTMLButtonElement {
  return element('button', { type: 'button', class: kind, 'data-testid': testId, onclick }, label);
}

function select(
  label: string,
  testId: string,
  options: Readonly<Record<string, string>>,
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const list = Object.entries(options).map(([key, text]) =>
    element('option', { value: key, selected: key === value }, text),
  );
  const made = element('select', { 'data-testid': testId, 'aria-label': label }, ...list);
  made.addEventListener('change', () => onChange(made.value));
  return made;
}

function checkbox(
  label: string,
  testId: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-testid': testId, checked });
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', {}, box, label);
}
