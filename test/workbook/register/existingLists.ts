import { collectedLabels, type Collected } from './collectedLabels';
import type { Language } from '../../../src/core/model/language';
import { readLists } from '../../../src/workbook/file/list/readLists';
import { fillExisting } from '../../../src/workbook/file/register/fillExisting';
import { newRegister } from '../../../src/workbook/file/register/fillRegister';

/** A list as a text file. */
export interface TextList {
  readonly file: string;
  readonly text: string;
  readonly source?: string;
}

/** A register into which lists were read on a day, and what each of them brought. */
export function readInto(
  lists: readonly TextList[],
  on: string,
  bytes: Uint8Array = emptyRegister('ja'),
): { readonly bytes: Uint8Array; readonly entries: readonly Collected[] } {
  const { collector, write } = fillExisting(bytes, on);
  const entries = lists.map(({ file, text, source = null }) => {
    const [grid] = readLists(new TextEncoder().encode(text), file);
    const { sheet, isHidden, encoding } = grid!;
    return collectedLabels(collector.read({ file, sheet, isHidden, encoding, grid: grid!, source }));
  });
  return { bytes: write(), entries };
}

const empty = new Map<Language, Uint8Array>();

/** Made once for all tests of a file. */
export function emptyRegister(language: Language): Uint8Array {
  const known = empty.get(language) ?? newRegister(language);
  empty.set(language, known);
  return known;
}

/** Lines of a comma-separated list. */
export const csv = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

/** Headings of a ledger, and what it says in two quarters; what a tool sees of the same plant. */
export const HEAD = '管理番号,機器名,メーカー,型番,製造番号,バージョン,設置場所,備考';
export const LEDGER: TextList = {
  file: '台帳_2026年10月.csv',
  text: csv(
    HEAD,
    'A-1,組立PLC,三菱電機㈱,FX5U-32MT/ES,S1,1.280,組立1,',
    'A-2,検査カメラ,キーエンス,CV-X480F,S2,,検査,=1+1',
    'A-3,ルータ,Sierra Wireless,RV50x,S3,4.15.2,受電室,',
    ',温調計,理化工業,RZ400,,,炉1,',
  ),
};
export const NEXT: TextList = {
  file: '台帳_2027年1月.csv',
  text: csv(
    HEAD,
    ',温調計,理化工業,RZ400,,,炉1,校正済み',
    'A-1,組立PLC,三菱電機㈱,FX5U-32MT/ES,S1,1.290,組立1,',
    'A-2,検査カメラ,キーエンス,CV-X480F,S2,,検査,=1+1',
    'A-4,ロボット,ファナック,R-30iB,S4,,溶接,',
  ),
};
export const EXPORT: TextList = {
  file: 'export.csv',
  text: csv(
    'Device name,Vendor,Model,Serial number,Firmware version,IP address',
    'plc-1,Mitsubishi Electric,FX5U-32MT/ES,S1,1.300,10.0.0.1',
    'cam-9,Keyence,IV3,Z9,,10.0.0.9',
  ),
};
