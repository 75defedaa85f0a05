import { ITEM_SHEETS } from './sheets';
import { AUDIT_NOTES } from '../notes/auditNotes';
import { LABEL_NOTES } from '../notes/labelNotes';
import { SELF_DECLARATION } from '../notes/selfDeclaration';
import { VERDICT_NOTES } from '../notes/verdictNotes';
import { joined, line, named, type Topic } from './topic';

const { conditionalPass } = VERDICT_NOTES;

/** What a label waives, what a verdict means, and when to check during operation (guide 4.2.3). */
export const REVIEW_TOPICS: readonly Topic[] = [
  {
    key: 'label',
    heading: { ja: 'JC-STARラベルで省ける項目', en: 'What a JC-STAR label waives' },
    sheets: ITEM_SHEETS.intake,
    lines: [
      ...LABEL_NOTES.conditions.map((condition) => line(condition)),
      line(LABEL_NOTES.reasonNeverExempt),
      ...LABEL_NOTES.answerOnExemptItem.flatMap(({ note }) => (note === undefined ? [] : [line(note)])),
      line(LABEL_NOTES.expiryDuringOperation.rule, null, LABEL_NOTES.expiryDuringOperation),
      line(LABEL_NOTES.disclaimer),
      ...LABEL_NOTES.criteria.map((criterion) => {
        const number = { ja: criterion.id, en: criterion.id };
        return line(criterion, number, criterion);
      }),
    ],
  },
  {
    key: 'selfDeclaration',
    heading: { ja: 'ベンダーの自己宣言', en: 'Vendor self-declaration' },
    sheets: ['spec', 'vendor'],
    lines: [
      line(SELF_DECLARATION.rule),
      line(
        named(
          { ja: '宣言書に書くこと', en: 'What the declaration says' },
          joined(SELF_DECLARATION.formFields, { ja: '、', en: '; ' }),
        ),
      ),
    ],
  },
  {
    key: 'verdict',
    heading: { ja: '判定の考え方', en: 'How the verdict is reached' },
    sheets: ITEM_SHEETS.all,
    lines: [
      line(VERDICT_NOTES.recommendedItemOutcome),
      line(VERDICT_NOTES.intakeVerdict),
      line(conditionalPass.allows, { ja: '条件付き合格でできること', en: 'A conditional pass allows' }),
      line(conditionalPass.forbids, { ja: '条件付き合格でできないこと', en: 'A conditional pass forbids' }),
      line(VERDICT_NOTES.settingsVerdict),
      line(VERDICT_NOTES.operationVerdict),
      line(VERDICT_NOTES.disposalVerdict),
    ],
  },
  {
    key: 'operation',
    heading: { ja: '運用チェックの時期', en: 'When to check during operation' },
    sheets: ['operation'],
    lines: [
      line(AUDIT_NOTES.note, null, AUDIT_NOTES),
      line(AUDIT_NOTES.verificationRule, null, AUDIT_NOTES),
      line(
        named(
          { ja: '間隔にかかわらず確かめるとき', en: 'Whatever the interval, check' },
          joined(AUDIT_NOTES.eventTriggers, { ja: '、', en: '; ' }),
        ),
      ),
    ],
  },
];
