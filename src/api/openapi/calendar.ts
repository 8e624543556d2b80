import { Calendar } from "../../model/calendar-schema.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

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
