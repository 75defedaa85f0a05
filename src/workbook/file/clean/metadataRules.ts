import type { MetadataFact } from '../../../core/review/fileFacts';
import {
  attributeOf,
  emptied,
  mapTags,
  tagsOf,
  textsOf,
  withAttribute,
  withoutAttribute,
  withoutElements,
} from './xmlText';

/** What one kind of part may tell, and how it is taken out. */
export interface MetadataRule {
  readonly part: RegExp;
  readonly find: (xml: string) => readonly MetadataFact[];
  readonly clean: (xml: string) => string;
}

const fact = (code: MetadataFact['code'], value: string, removable = true): MetadataFact => ({
  code,
  value,
  removable,
});
const filled = (code: MetadataFact['code'], values: readonly string[]): MetadataFact[] =>
  [...new Set(values)].filter((value) => value !== '').map((value) => fact(code, value));

/** Properties that the templates write. */
const OWN_PROPERTY = 'IIoT';
/** Sensitivity labels of Microsoft Purview: a company's protection is not ours to remove. */
const LABEL_PROPERTY = 'MSIP_Label_';
const NOBODY = '-';

const names = (xml: string) => tagsOf(xml, 'property').map((tag) => attributeOf(tag, 'name') ?? '');
const isForeign = (name: string) => !name.startsWith(OWN_PROPERTY) && !name.startsWith(LABEL_PROPERTY);

const coreProperties: MetadataRule = {
  part: /^docProps\/core\.xml$/,
  find: (xml) => [
    ...filled('META_AUTHOR', textsOf(xml, 'creator')),
    ...filled('META_LAST_EDITOR', textsOf(xml, 'lastModifiedBy')),
  ],
  clean: (xml) => emptied(emptied(xml, 'creator'), 'lastModifiedBy'),
};

const appProperties: MetadataRule = {
  part: /^docProps\/app\.xml$/,
  find: (xml) => [
    ...filled('META_ORGANISATION', [...textsOf(xml, 'Company'), ...textsOf(xml, 'Manager')]),
    ...filled('META_LOCAL_PATH', textsOf(xml, 'HyperlinkBase')),
  ],
  clean: (xml) => ['Company', 'Manager', 'HyperlinkBase'].reduce(emptied, xml),
};

const customProperties: MetadataRule = {
  part: /^docProps\/custom\.xml$/,
  find: (xml) => [
    ...filled('META_PROPERTY', names(xml).filter(isForeign)),
    ...names(xml)
      .filter((name) => name.startsWith(LABEL_PROPERTY))
      .map((name) => fact('META_LABEL', name, false)),
  ],
  clean: (xml) =>
    withoutElements(xml, 'property', (element) => isForeign(attributeOf(element, 'name') ?? '')),
};

/** Authors of notes stand in a list by index, so the entries stay and lose their text. */
const noteAuthors: MetadataRule = {
  part: /^xl\/comments(?:\/comment)?\d*\.xml$/,
  find: (xml) => filled('META_COMMENT_AUTHOR', textsOf(xml, 'author')),
  clean: (xml) => emptied(xml, 'author'),
};

const PERSON_ATTRIBUTES = ['displayName', 'userId'] as const;

const persons: MetadataRule = {
  part: /^xl\/persons\/[^/]+\.xml$/,
  find: (xml) =>
    filled(
      'META_COMMENT_AUTHOR',
      tagsOf(xml, 'person').flatMap((tag) =>
        PERSON_ATTRIBUTES.map((name) => attributeOf(tag, name) ?? '').filter((value) => value !== NOBODY),
      ),
    ),
  clean: (xml) =>
    mapTags(xml, 'person', (tag) =>
      PERSON_ATTRIBUTES.reduce((rest, name) => withAttribute(rest, name, NOBODY), tag),
    ),
};

const workbook: MetadataRule = {
  part: /^xl\/workbook\.xml$/,
  find: (xml) => [
    ...filled(
      'META_LOCAL_PATH',
      tagsOf(xml, 'absPath').map((tag) => attributeOf(tag, 'url') ?? ''),
    ),
    ...filled(
      'META_LAST_EDITOR',
      tagsOf(xml, 'fileSharing').map((tag) => attributeOf(tag, 'userName') ?? ''),
    ),
  ],
  clean: (xml) => {
    const holdsPath = (element: string) => /<(?:[\w.-]+:)?absPath[\s/>]/.test(element);
    const wrapped = withoutElements(xml, 'AlternateContent', holdsPath);
    const bare = withoutElements(wrapped, 'absPath', () => true);
    return mapTags(bare, 'fileSharing', (tag) => withoutAttribute(tag, 'userName'));
  },
};

/** Targets outside the package; what refers to them would break, so they are only named. */
const externalLinks: MetadataRule = {
  part: /^xl\/.*_rels\/[^/]+\.rels$/,
  find: (xml) =>
    tagsOf(xml, 'Relationship')
      .filter((tag) => attributeOf(tag, 'TargetMode') === 'External')
      .map((tag) => fact('META_EXTERNAL_LINK', attributeOf(tag, 'Target') ?? '', false)),
  clean: (xml) => xml,
};

/** One rule per place in which Excel keeps names and paths. */
export const METADATA_RULES: readonly MetadataRule[] = [
  coreProperties,
  appProperties,
  customProperties,
  noteAuthors,
  persons,
  workbook,
  externalLinks,
];
