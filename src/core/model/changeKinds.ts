import type { Bilingual } from './language';

/** What a line of the log on 経過 stands for: an assessment, or a transition of the policy. */
export const CHANGE_KINDS = [
  { key: 'assessed', ja: '評価', en: 'Assessed' },
  { key: 'T1', ja: 'T1 検証から本番へ', en: 'T1 Trial to production' },
  { key: 'T2', ja: 'T2 用途・接続先・場所・機種の変更', en: 'T2 Change of use, connections, place or model' },
  { key: 'T3', ja: 'T3 撤去・返却', en: 'T3 Removal or return' },
  { key: 'T4', ja: 'T4 不合格、再相談', en: 'T4 Failed, consult again' },
  { key: 'T5', ja: 'T5 納入品が申請と違う', en: 'T5 Delivered device differs' },
] as const satisfies readonly (Bilingual & { readonly key: string })[];

export type ChangeKind = (typeof CHANGE_KINDS)[number]['key'];

/** How a consultation ends. */
export const CONSULT_RESULTS = [
  { key: 'proceed', ja: '導入審査へ進む', en: 'Go on to the intake review' },
  { key: 'again', ja: 'もう一度相談する', en: 'Consult again' },
  { key: 'dropped', ja: '導入しない', en: 'Not introduced' },
  { key: 'notIiot', ja: 'IIoT機器ではないため対象外', en: 'Out of scope: not an IIoT device' },
] as const satisfies readonly (Bilingual & { readonly key: string })[];

/** How a medium was verified. */
export const VERIFICATIONS = [
  { key: 'pass', ja: '合格', en: 'Pass' },
  { key: 'fail', ja: '不合格', en: 'Fail' },
] as const satisfies readonly (Bilingual & { readonly key: string })[];
