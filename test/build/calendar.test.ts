import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFiles, icalendar } from "../../src/build/calendar.ts";
import { inRepo } from "../../src/build/read.ts";
import { readFrozen } from "../../src/build/releases.ts";
import { calendarOf } from "../../src/model/calendar.ts";

const { releases } = readFrozen(inRepo("data"));
const last = releases.at(-1);
if (!last) throw new Error("There is no release.");
const events = calendarOf(last, releases.slice(0, -1));
const text = icalendar(events, last.date ?? "");

/** What another program reads in the calendar. */
const read = () =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

describe("the calendar", () => {
  it("has the plan, every observation and every release, oldest first", () => {
    expect(events.filter(({ kind }) => kind === "plan")).toMatchObject([{ date: "2019-11-25" }]);
    expect(events.filter(({ kind }) => kind === "observation")).toHaveLength(
      last.dataset.observations?.length ?? 0,
    );
    expect(events.filter(({ kind }) => kind === "release").map(({ id }) => id)).toEqual(
      releases.map(({ id }) => id),
    );
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it("of a release knows nothing of later ones", () => {
    const [path, content] = calendarFiles(releases)[0] ?? ["", ""];
    expect(path).toBe("v1/releases/2026.1/calendar.json");
    const { data } = JSON.parse(content) as { data: { id: string; kind: string }[] };
    expect(data.map(({ kind, id }) => (kind === "release" ? id : kind))).toEqual([
      "plan",
      "2026.1",
    ]);
  });
});

describe("the calendar as iCalendar, read back by another program,", () => {
  it("has every event once, on its days, with its words", () => {
    const found = read();
    expect(found).toHaveLength(events.length);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(events.length);
    for (const [i, event] of events.entries()) {
      const one = found[i];
      expect(one?.summary).toBe(`${event.title.zh} · ${event.title.en}`);
      expect(one?.startDate.toString().slice(0, event.date.length)).toBe(event.date);
      expect(one?.startDate.isDate).toBe(true);
    }
  });

  it("makes a month of which no day is known all of its days", () => {
    const one = read().find(({ uid }) => uid.includes("2018-preliminary"));
    expect([one?.startDate.toString(), one?.endDate.toString()]).toEqual([
      "2019-01-01",
      "2019-02-01",
    ]);
    expect(one?.description).toContain("Only the month is known");
  });

  it("says of a source without a date that the date is when its figure was known", () => {
    const about = (dated: boolean | undefined) => {
      const dataset = {
        ...last.dataset,
        observations: (last.dataset.observations ?? []).map((one) => {
          const { dated: _own, ...source } = one.source as { dated?: boolean };
          return { ...one, source: { ...source, ...(dated === undefined ? {} : { dated }) } };
        }),
      };
      return calendarOf({ ...last, dataset }, [])
        .filter(({ kind }) => kind === "observation")
        .map((event) => event.about);
    };
    for (const words of about(false)) expect(words).toContain("undated");
    expect(about(true).join()).not.toContain("undated");
    expect(about(undefined)).toEqual(about(true));
  });

  it("is stamped by the release and not by the clock", () => {
    for (const event of read())
      expect(event.component.getFirstPropertyValue("dtstamp")?.toString()).toBe(
        `${last.date}T00:00:00Z`,
      );
    expect(icalendar(events, last.date ?? "")).toBe(text);
  });

  it("has lines that RFC 5545 allows: CRLF, at most 75 octets", () => {
    const lines = text.replace(/\r\n$/, "").split("\r\n");
    expect(lines.join("").includes("\n")).toBe(false);
    for (const line of lines)
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  });
});
