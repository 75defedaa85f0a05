/** Today by the clock and time zone of this machine, as YYYY-MM-DD: a day in Japan begins nine hours before UTC's. */
export function localDay(now: Date = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
