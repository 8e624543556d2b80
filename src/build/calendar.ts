import ical from "ical-generator";
import { calendarAnswer, calendarOf } from "../model/calendar.ts";
import type { CalendarEvent } from "../model/calendar-schema.ts";
import type { Release } from "../model/release.ts";

const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

/** First day, and the day after the last: a month of which no day is known is all of its days. */
function daysOf(date: string): { start: Date; end: Date } {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  return {
    start: new Date(Date.UTC(year, month - 1, day ?? 1)),
    end: new Date(
      day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1),
    ),
  };
}

/**
 * Events as iCalendar (RFC 5545). Their stamp is the release's date and not that of the build, so that
 * the same data gives the same bytes.
 */
export function icalendar(events: readonly CalendarEvent[], stamp: string): string {
  const calendar = ical({
    name: "渝计划 · Yuplan",
    prodId: { company: "Yuplan", product: "Calendar", language: "EN" },
  });
  for (const { id, kind, date, title, about, source } of events)
    calendar.createEvent({
      id: `${kind}-${id}@yuplan`,
      ...daysOf(date),
      allDay: true,
      timezone: "UTC",
      stamp: midnight(stamp),
      summary: `${title.zh} · ${title.en}`,
      description: date.length > 7 ? about : `${about}\n日期仅知月份 · Only the month is known.`,
      ...(source === null ? {} : { url: source }),
    });
  return calendar.toString();
}

/** The calendar of a release in the same form. */
export const icalendarOf = (release: Release, before: readonly Release[]): string =>
  icalendar(calendarOf(release, before), release.date ?? release.plan.issued);

/** Paths and contents of each release's calendar: what was published until then. */
export function calendarFiles(releases: readonly Release[]): [path: string, content: string][] {
  return releases.flatMap((release, i): [string, string][] => {
    const before = releases.slice(0, i);
    const path = `v1/releases/${release.id}/calendar`;
    return [
      [`${path}.json`, JSON.stringify(calendarAnswer(release, before))],
      [`${path}.ics`, icalendarOf(release, before)],
    ];
  });
}
