/** The day from which something was known: of a month, its last (ISO 8601). */
export function knownFrom(published: string): string {
  const [year = 0, month = 1, day] = published.split("-").map(Number);
  if (day !== undefined) return published;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether what was published then was known on a day. */
export const wasKnown = (published: string, day: string) => knownFrom(published) <= day;

/** Whether a text is a day of the calendar: 2022-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
