import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inRepo } from "../../src/build/read.ts";
import { readFrozen } from "../../src/build/releases.ts";
import { assess } from "../../src/model/derive/assessment.ts";
import type { PlannedTarget } from "../../src/model/derive/planned-target.ts";
import { verdicts } from "../../src/model/derive/rules.ts";
import { type ScorecardQuery, summaryOf } from "../../src/model/derive/scorecard.ts";
import { standingsOf } from "../../src/model/derive/standings.ts";
import { scorecardOf } from "../../src/model/kept-scorecard.ts";
import { knownFrom } from "../../src/model/known-at.ts";
import { monitoredIn } from "../../src/model/monitored.ts";
import type { Observation } from "../../src/model/resources/observations.ts";
import { yearsOf } from "../../src/model/scorecard.ts";
import { groups } from "../../src/model/target-groups.ts";

const { releases } = readFrozen(inRepo("data"));
const newest = releases.at(-1);
if (!newest) throw new Error("There is no release.");
const monitored = monitoredIn(newest.dataset);
const all = { year: 2022, groups: null, verdicts: null, asOf: null };
const scorecard = (query: ScorecardQuery) => scorecardOf(monitored, query, newest.plan);

/** Some of a few, in their order. */
const someOf = <T>(few: readonly T[]) => fc.option(fc.subarray([...few], { minLength: 1 }));
const anyQuery = fc.record({
  year: fc.constantFrom(...yearsOf(newest.plan)),
  groups: someOf(groups),
  verdicts: someOf(verdicts),
  // On a day on which something became known, about it, or on none.
  asOf: fc.option(
    fc
      .tuple(
        fc.constantFrom(...monitored.observations.map(({ published }) => knownFrom(published))),
        fc.constantFrom(-400, -1, 0, 1, 400),
      )
      .map(([day, later]) =>
        new Date(Date.parse(day) + later * 86_400_000).toISOString().slice(0, 10),
      ),
  ),
});

describe("the scorecard", () => {
  it("has each indicator once, in the order of box 1", () => {
    const numbers = scorecard(all).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it("calls not observed what nobody reported", () => {
    const lines = scorecard(all);
    expect(summaryOf(lines).verdicts).toEqual({
      met: 0,
      "on-track": 0,
      behind: 2,
      "not-comparable": 0,
      "not-observed": 18,
    });
    const silent = lines.filter(({ verdict }) => verdict === "not-observed");
    expect(silent.every(({ observed, gap }) => observed === null && gap === null)).toBe(true);
  });

  it("counts what it shows, in all and by group", () => {
    const lines = scorecard({ ...all, groups: ["structure"] });
    expect(lines).toHaveLength(7);
    const { verdicts: counts, groups: byGroup } = summaryOf(lines);
    expect(byGroup).toEqual({ structure: counts });
  });

  it.each(releases)(
    "is on any day what assessing each indicator of $id gives, whole lists read",
    ({ dataset, plan }) => {
      const targets = (dataset.targets ?? []) as unknown as PlannedTarget[];
      const observations = (dataset.observations ?? []) as unknown as Observation[];
      const indicators = targets.filter(({ kind }) => kind === "indicator");
      const cut = monitoredIn(dataset);
      fc.assert(
        fc.property(anyQuery, (query) => {
          const { year, asOf } = query;
          const expected = indicators
            .map((one) => assess(one, observations, { year, asOf, brought: null }))
            .filter(({ group }) => query.groups?.some((one) => one === group) ?? true)
            .filter(({ verdict }) => query.verdicts?.includes(verdict) ?? true);
          const found = scorecardOf(cut, query, plan);
          expect(found.map(({ target }) => target)).toEqual(expected.map(({ target }) => target));
          for (const [i, line] of found.entries()) expect(expected[i]).toMatchObject(line);
        }),
      );
    },
  );

  it("knows of any day where an indicator stood, one thing after another", () => {
    let changed = 0;
    for (const target of monitored.targets)
      for (const year of yearsOf(newest.plan)) {
        const reports = monitored.observations.filter((one) => one.target === target.id);
        const standings = standingsOf(target, reports, year);
        expect(standings[0]?.from).toBeNull();
        expect(standings.at(-1)?.before).toBeNull();
        for (const [i, { line, before }] of standings.slice(0, -1).entries()) {
          changed += 1;
          expect(before).toBe(standings[i + 1]?.from);
          expect(line).not.toEqual(standings[i + 1]?.line);
        }
      }
    expect(changed).toBeGreaterThan(0);
  });
});
