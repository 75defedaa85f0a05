import type { Bilingual } from '../../model/language';
import type { ListField } from '../headings/headingTable';

/** Headings of the fields; lists that have them are read without a doubt. */
export const FIELD_WORDS = {
  asset: { ja: '管理番号', en: 'Asset number' },
  name: { ja: '機器名', en: 'Device name' },
  maker: { ja: 'メーカー', en: 'Maker' },
  model: { ja: '型番', en: 'Model' },
  serial: { ja: '製造番号', en: 'Serial number' },
  version: { ja: 'バージョン', en: 'Version' },
  ip: { ja: 'IPアドレス', en: 'IP address' },
  mac: { ja: 'MACアドレス', en: 'MAC address' },
  site: { ja: '拠点', en: 'Site' },
  place: { ja: '設置場所', en: 'Place of installation' },
  department: { ja: '管理部門', en: 'Department' },
  contact: { ja: '担当者', en: 'Contact' },
  since: { ja: '使用開始', en: 'In use since' },
  use: { ja: '用途', en: 'Use' },
  units: { ja: '台数', en: 'Units' },
  remarks: { ja: '備考', en: 'Remarks' },
  makerModel: { ja: 'メーカー・型番', en: 'Maker and model' },
  departmentContact: { ja: '部門・担当者', en: 'Department and contact' },
  address: { ja: 'アドレス（IP・MAC）', en: 'Addresses (IP, MAC)' },
  status: { ja: '状態（廃棄など）', en: 'Status (disposed and so on)' },
  gone: { ja: '廃棄日', en: 'Disposed on' },
  rowNumber: { ja: '行の番号', en: 'Row number' },
} as const satisfies Record<ListField, Bilingual>;

/** A column of the list that is not read. */
export const NOT_USED: Bilingual = { ja: '使わない', en: 'not used' };
