import type { Bilingual } from '../../model/language';
import { DISPOSAL_DATA, TECHNIQUE_GRADES } from '../media';
import { CERTIFICATE } from '../notes/certificate';
import { DISPOSAL_NOTES, type MediumNote } from '../notes/disposalNotes';
import { joined, line, named, type Topic, type TopicLine } from './topic';

const SHEETS = ['disposal'] as const;
/** The word of a method and how it is done. */
const method = (word: 'clear' | 'purge' | 'destroy', how: Bilingual | undefined): readonly Bilingual[] =>
  how === undefined
    ? []
    : DISPOSAL_DATA.methods.filter(({ key }) => key === word).map((each) => named(each, how));

const NOT_ALLOWED: Bilingual = { ja: '使えない方法', en: 'Not usable' };
const BETWEEN: Bilingual = { ja: '／', en: '. ' };
const ENUMERATED: Bilingual = { ja: '、', en: ', ' };

/** How a kind of medium is sanitised, in one line. */
function mediumLine(medium: Bilingual, note: MediumNote): TopicLine {
  const { clearHow, purgeHow, destroyHow, forbid = [] } = note;
  const techniques = [...TECHNIQUE_GRADES.values()].filter(({ key }) => forbid.includes(key));
  const parts = [
    ...method('clear', clearHow),
    ...method('purge', purgeHow),
    ...method('destroy', destroyHow),
    ...(techniques.length === 0 ? [] : [named(NOT_ALLOWED, joined(techniques, ENUMERATED))]),
    ...(note.note === undefined ? [] : [note.note]),
  ];
  return line(joined(parts, BETWEEN), medium, note);
}

const { confidentiality, cryptoErase, leavesControl, verification } = DISPOSAL_NOTES;

/** How media are sanitised, why, and by whom (guide 4.2.3(e), 4.3.1(f)). */
export const DISPOSAL_TOPICS: readonly Topic[] = [
  {
    key: 'methods',
    heading: { ja: '抹消の方法の決め方', en: 'How the method of sanitisation is chosen' },
    sheets: SHEETS,
    lines: [
      line(DISPOSAL_NOTES.applicability),
      line(DISPOSAL_NOTES.standard.note),
      ...DISPOSAL_DATA.methods.map((word) => {
        const note = DISPOSAL_NOTES.methods[word.key];
        return line(note.meaning, word, note);
      }),
      line(DISPOSAL_NOTES.baseOrigin.note, null, DISPOSAL_NOTES.baseOrigin),
      ...DISPOSAL_NOTES.steps.map(({ rule }) => line(rule)),
      line(leavesControl.note),
      ...DISPOSAL_NOTES.relaxations.map(({ rule }) => line(rule)),
    ],
  },
  {
    key: 'confidentiality',
    heading: { ja: '機密性の目安', en: 'Examples of confidentiality' },
    sheets: SHEETS,
    lines: DISPOSAL_DATA.confidentiality.map((word) =>
      line(confidentiality[word.key].examples, word, confidentiality[word.key]),
    ),
  },
  {
    key: 'media',
    heading: { ja: '媒体ごとの方法', en: 'Methods for each kind of medium' },
    sheets: SHEETS,
    lines: DISPOSAL_DATA.media.map((medium) => mediumLine(medium, DISPOSAL_NOTES.media[medium.key])),
  },
  {
    key: 'cryptoErase',
    heading: { ja: '暗号消去と検証', en: 'Cryptographic erase and verification' },
    sheets: SHEETS,
    lines: [
      ...cryptoErase.conditions.map((condition) => line(condition)),
      line(cryptoErase.ifUnmet),
      line(verification.each),
      line(verification.sampling),
      line(verification.person),
    ],
  },
  {
    key: 'contractor',
    heading: { ja: '廃棄を委託する業者', en: 'Disposal contractors' },
    sheets: SHEETS,
    lines: [
      ...CERTIFICATE.contractor.criteria.map((criterion) => line(criterion, null, CERTIFICATE.contractor)),
      line(CERTIFICATE.contractor.rule, null, CERTIFICATE.contractor),
    ],
  },
];
