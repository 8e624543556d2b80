import { z } from "zod";
import { Text } from "./text.ts";

/** Something that was published. */
export const CalendarEvent = z
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
export type CalendarEvent = z.infer<typeof CalendarEvent>;

/** What was published when. */
export const Calendar = z
  .strictObject({
    data: z.array(CalendarEvent).describe("Oldest first"),
    release: z.string(),
    links: z.record(z.string(), z.string()),
  })
  .meta({ id: "Calendar", description: "What was published when." });
export type Calendar = z.infer<typeof Calendar>;
