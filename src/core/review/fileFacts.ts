import type { CellPlace } from '../model/reading';

/** Something in a file that tells of people or machines and not of the case. */
export interface MetadataFact {
  readonly code:
    | 'META_AUTHOR'
    | 'META_LAST_EDITOR'
    | 'META_ORGANISATION'
    | 'META_COMMENT_AUTHOR'
    | 'META_EXTERNAL_LINK'
    | 'META_LOCAL_PATH'
    | 'META_PRINTER'
    | 'META_PROPERTY'
    | 'META_LABEL'
    | 'META_THUMBNAIL';
  readonly value: string;
  /** False where taking it away would change the workbook itself; a person has to decide. */
  readonly removable: boolean;
}

/** What only the bytes of a workbook say. */
export interface FileFacts {
  readonly size: number;
  readonly metadata: readonly MetadataFact[];
  /** Computed cells in which a value stands instead of the template's formula. */
  readonly overwritten: readonly CellPlace[];
}
