import { calendarAnswer } from "../../model/calendar.ts";
import { csv, csvOf } from "../../model/formats/csv.ts";
import { planOf } from "../../model/item.ts";
import { scorecardOf } from "../../model/kept-scorecard.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import { monitoredIn } from "../../model/monitored.ts";
import type { Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";
import { scorecardAnswer } from "../../model/scorecard.ts";
import { scorecardColumns } from "../../model/scorecard-columns.ts";
import { icalendarOf } from "../calendar.ts";
import type { File } from "./file.ts";

/** What a release answers beside lists and records: its document, calendar and scorecard, each under its URL. */
export function besideLists(
  resources: readonly Resource[],
  release: Release,
  before: readonly Release[],
): File[] {
  const { id, plan, dataset } = release;
  const whole = { year: plan.targetYear, groups: null, verdicts: null, asOf: null };
  const holding = { id, resources: resources.map(({ name }) => name) };
  const lines = scorecardOf(monitoredIn(dataset), whole, plan);
  const scorecard = scorecardAnswer(lines, whole, plan, holding);
  const calendar = {
    path: "calendar",
    mediaType: JSON_TYPE,
    about: "What was published when",
    content: JSON.stringify(calendarAnswer(release, before)),
  };
  const about = `Where all indicators stood in ${plan.targetYear}`;
  return [
    {
      path: "plan",
      mediaType: JSON_TYPE,
      about: "The document",
      content: JSON.stringify(planOf(id, plan)),
    },
    calendar,
    {
      ...calendar,
      path: "calendar.ics",
      mediaType: "text/calendar; charset=utf-8",
      content: icalendarOf(release, before),
    },
    { path: "scorecard", mediaType: JSON_TYPE, about, content: JSON.stringify(scorecard) },
    {
      path: "scorecard.csv",
      mediaType: csv.mediaType,
      about,
      content: csvOf(scorecardColumns, scorecard.data),
    },
  ];
}
