import { z } from "@hono/zod-openapi";
import { Text } from "../../model/text.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const CalendarEvent = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["plan", "observation", "release"]),
    date: z.string().describe("ISO 8601; a month where the day is not known"),
    title: Text,
    about: z.string().describe("Who published it, or what it brings"),
    source: z.string().nullable().describe("The source's own page; null where none is at hand"),
    links: z.strictObject({ record: z.string() }),
  })
  .meta({ id: "CalendarEvent", description: "Something that was published." });

const Calendar = z
  .strictObject({
    data: z.array(CalendarEvent).describe("Oldest first"),
    release: z.string(),
    links: z.record(z.string(), z.string()),
  })
  .meta({ id: "Calendar", description: "What was published when." });

/** Documents the calendar, now and in every release. */
export function documentCalendar(registry: Registry): void {
  for (const [base, of, suffix] of [
    ["/v1", "", ""],
    ["/v1/releases/{release}", ", until a release", "InRelease"],
  ] as const) {
    const common = {
      tag: "monitoring",
      description:
        "The plan, each figure that was reported of it, and each release, by date of publication.",
    };
    documentOperation(registry, {
      ...common,
      path: `${base}/calendar`,
      operationId: `getCalendar${suffix}`,
      summary: `What was published when${of}`,
      schema: Calendar,
    });
    documentOperation(registry, {
      ...common,
      path: `${base}/calendar.ics`,
      operationId: `exportCalendar${suffix}`,
      summary: `What was published when, as iCalendar${of}`,
      mediaTypes: ["text/calendar"],
    });
  }
}
