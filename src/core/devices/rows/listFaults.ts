/** Why a row of a list is no device. */
export type SkipReason =
  | 'title'
  | 'upperHeading'
  | 'headingAgain'
  | 'furtherHeading'
  | 'total'
  | 'note'
  | 'end'
  | 'example'
  | 'hints'
  | 'group'
  | 'groupUsed'
  | 'empty'
  | 'noDevice'
  | 'continued'
  | 'retired'
  | 'retiredSheet'
  | 'hiddenSheet'
  | 'noHeading';

/** Why people should look at a device. */
export type DoubtReason =
  | 'hiddenRow'
  | 'doubleAsset'
  | 'doubleSerial'
  | 'doubleMac'
  | 'doubleDevice'
  | 'unreadIp'
  | 'unreadMac'
  | 'unclearSince'
  | 'unreadSince'
  | 'unclearUnits'
  | 'nothingAbove'
  | 'partDitto'
  | 'together'
  | 'nameless'
  | 'maybeRetired'
  | 'broken';

/** A reason with what it speaks of: the text that was read, the other rows. */
export interface RowFault<Reason extends string> {
  /** 1-based row of the list. */
  readonly row: number;
  readonly reason: Reason;
  /** The text that was read, or the number of the other row; '' where the reason says all. */
  readonly value: string;
}

export type SkippedRow = RowFault<SkipReason>;
export type DoubtfulRow = RowFault<DoubtReason>;
