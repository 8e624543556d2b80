import type { Calendar, CalendarEvent } from "./calendar-schema.ts";
import { permanently } from "./listing.ts";
import type { Release } from "./release.ts";
import type { Observation } from "./resources/observations.ts";

/** What a date means where the source has none. */
const UNDATED = " (undated; the date is when its figure was known)";

/** What was published when, oldest first: the plan, each figure reported of it, and the releases up to one. */
export function calendarOf(release: Release, before: readonly Release[]): CalendarEvent[] {
  const { plan, dataset, id: current } = release;
  const observations = (dataset.observations ?? []) as unknown as Observation[];
  const events: CalendarEvent[] = [
    {
      id: plan.id,
      kind: "plan",
      date: plan.issued,
      title: plan.title,
      about: `${plan.issuer.zh}, ${plan.documentNumber}`,
      source: null,
      links: { record: permanently(current, "/v1/plan") },
    },
    ...observations.map(
      ({ id, name, published, source }): CalendarEvent => ({
        id,
        kind: "observation",
        date: published,
        title: name,
        about: `${source.publisher}: ${source.title}${source.dated === false ? UNDATED : ""}`,
        source: source.url,
        links: { record: permanently(current, `/v1/observations/${id}`) },
      }),
    ),
    ...[...before, release].flatMap(({ id, date, notes }): CalendarEvent[] =>
      date === null
        ? []
        : [
            {
              id,
              kind: "release",
              date,
              title: { zh: `渝计划数据 ${id} 版`, en: `Yuplan release ${id}` },
              about: notes,
              source: null,
              links: { record: `/v1/releases/${id}` },
            },
          ],
    ),
  ];
  // A month stands before its days; what is of one day keeps its order.
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The calendar with its release and links; the same on its permanent twin. */
export function calendarAnswer(release: Release, before: readonly Release[]): Calendar {
  const self = "/v1/calendar";
  const permanent = permanently(release.id, self);
  return {
    data: calendarOf(release, before),
    release: release.id,
    links: { self, permanent, ics: `${permanent}.ics` },
  };
}
