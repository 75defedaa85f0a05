/** A date or time as Excel counts it, with the format that comes with the way it was written. */
export interface Serial {
  readonly value: number;
  readonly format: string;
}

const DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;

/** Excel believes that 1900 was a leap year: dates before March of that year count one less. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const serial = time / DAY + EPOCH;
  return serial < 61 ? serial - 1 : serial;
}

interface Pattern {
  readonly form: RegExp;
  readonly format: string;
  /** Which groups are year, month, day; a year of 0 is the present one, a day of 0 the first. */
  readonly order: readonly [number, number, number];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED = `(${MONTHS.join('|')})[a-z]*`;

const COMMON = (format: string): Pattern[] => [
  { form: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, format, order: [1, 2, 3] },
];

const ENGLISH: readonly Pattern[] = [
  ...COMMON('m/d/yyyy'),
  { form: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, format: 'm/d/yyyy', order: [3, 1, 2] },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, format: 'd-mmm', order: [0, 1, 2] },
  {
    form: new RegExp(`^(\\d{1,2})[- ]${NAMED}[- ](\\d{4}|\\d{2})$`, 'i'),
    format: 'd-mmm-yy',
    order: [3, 2, 1],
  },
  { form: new RegExp(`^${NAMED} (\\d{1,2}),? (\\d{4})$`, 'i'), format: 'd-mmm-yy', order: [3, 1, 2] },
  { form: new RegExp(`^(\\d{1,2})[- ]${NAMED}$`, 'i'), format: 'd-mmm', order: [0, 2, 1] },
  { form: new RegExp(`^${NAMED}[- ](\\d{4})$`, 'i'), format: 'mmm-yy', order: [2, 1, 0] },
];

const JAPANESE: readonly Pattern[] = [
  ...COMMON('yyyy/m/d'),
  { form: /^(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, format: 'yyyy/m/d', order: [1, 2, 3] },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, format: 'm"月"d"日"', order: [0, 1, 2] },
  { form: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"', order: [1, 2, 3] },
  { form: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"', order: [1, 2, 0] },
  { form: /^(\d{1,2})月(\d{1,2})日$/, format: 'm"月"d"日"', order: [0, 1, 2] },
];

/** Dates as the language writes them. */
export function serialDate(text: string, locale: string): Serial | undefined {
  for (const { form, format, order } of locale === 'ja-JP' ? JAPANESE : ENGLISH) {
    const match = form.exec(text);
    if (match === null) continue;
    const [year, month, day] = order.map((group) => (group === 0 ? undefined : match[group]));
    const value = serialOf(yearOf(year), monthOf(month ?? ''), day === undefined ? 1 : Number(day));
    if (value !== undefined) return { value, format };
  }
  return undefined;
}

function yearOf(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s?([ap])m?)?$/i;
const JAPANESE_TIME = /^(\d{1,2})時([0-5]?\d)分(?:([0-5]?\d)秒)?$/;

/** Times of a day; more than 24 hours are a length of time. */
export function serialTime(text: string): Serial | undefined {
  const match = TIME.exec(text) ?? JAPANESE_TIME.exec(text);
  if (match === null) return undefined;
  const half = match[4]?.toLowerCase();
  const hour = Number(match[1]);
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const plain = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  if (half !== undefined) return { value: seconds / 86_400, format: `${plain} AM/PM` };
  return { value: seconds / 86_400, format: hours >= 24 ? '[h]:mm:ss' : plain };
}
