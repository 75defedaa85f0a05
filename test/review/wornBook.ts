import { strFromU8, unzipSync } from 'fflate';
import { relation, zipParts } from '../workbook/file/read/buildPackage';

type Files = Record<string, string | Uint8Array>;

/** What {@link wornBook} tells of people and machines. */
export const WORN_NAMES = [
  '山田 太郎',
  'Hanako <hanako@example.com>',
  'Example K.K.',
  'Taro Yamada',
  'S-1-5-21-1',
  'C:\\Users\\yamada\\',
  '社内番号',
];

/** A workbook as Excel on somebody's machine would have saved it, with all that it adds. */
export function wornBook(plain: Uint8Array): Uint8Array {
  const files: Files = { ...unzipSync(plain) };
  const change = (part: string, from: string | RegExp, to: string) => {
    const before = strFromU8(files[part] as Uint8Array);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part}: nothing changed`);
    files[part] = new TextEncoder().encode(after);
  };
  change(
    'docProps/core.xml',
    '<dc:title>',
    '<dc:creator>山田 太郎</dc:creator><cp:lastModifiedBy>Hanako &lt;hanako@example.com&gt;</cp:lastModifiedBy><dc:title>',
  );
  change('docProps/app.xml', '</Properties>', '<Company>Example K.K.</Company></Properties>');
  change(
    'docProps/custom.xml',
    '</Properties>',
    `${['社内番号', 'MSIP_Label_1_Enabled'].map((name, i) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${90 + i}" name="${name}"><vt:lpwstr>1</vt:lpwstr></property>`).join('')}</Properties>`,
  );
  change(
    'xl/workbook.xml',
    '<sheets>',
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\yamada\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><sheets>',
  );
  change('xl/worksheets/sheet2.xml', '<pageSetup ', '<pageSetup r:id="rIdP" ');
  change(
    'xl/worksheets/sheet2.xml',
    '<worksheet ',
    '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
  );
  files['xl/worksheets/_rels/sheet2.xml.rels'] =
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rIdP', 'printerSettings', '../printerSettings/printerSettings1.bin')}${relation('rIdC', 'comments', '../comments1.xml')}</Relationships>`;
  files['xl/printerSettings/printerSettings1.bin'] = new TextEncoder().encode('\\\\print01\\A3');
  files['xl/comments1.xml'] =
    '<?xml version="1.0" encoding="UTF-8"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Taro Yamada</author></authors><commentList><comment ref="A1" authorId="0"><text><t>note</t></text></comment></commentList></comments>';
  files['xl/persons/person.xml'] =
    '<?xml version="1.0" encoding="UTF-8"?><personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Taro Yamada" id="{1}" userId="S-1-5-21-1" providerId="AD"/></personList>';
  files['docProps/thumbnail.jpeg'] = Uint8Array.of(1, 2, 3);
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `${relation('rIdPerson', 'person', 'persons/person.xml')}</Relationships>`,
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>',
  );
  change(
    '[Content_Types].xml',
    '<Override ',
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/><Override ',
  );
  return zipParts(files);
}
