import { describe, expect, it } from "vitest";
import { inRepo } from "../../src/build/read.ts";
import { readFrozen } from "../../src/build/releases.ts";
import type { PlannedTarget } from "../../src/model/derive/planned-target.ts";
import { scorecardOf } from "../../src/model/derive/scorecard.ts";
import { monitoredIn } from "../../src/model/monitored.ts";
import type { Observation } from "../../src/model/resources/observations.ts";

const { releases } = readFrozen(inRepo("data"));

describe("what is cut out for the scorecard", () => {
  it.each(releases)("gives the one that whole lists give, for every year of $id", ({ dataset }) => {
    const { targets, observations } = monitoredIn(dataset);
    expect(targets).toHaveLength(20);
    for (const year of [2019, 2020, 2021, 2022])
      for (const asOf of [null, "2020-06-01"]) {
        const query = { year, asOf, groups: null, verdicts: null };
        expect(scorecardOf(targets, observations, query)).toEqual(
          scorecardOf(
            (dataset.targets ?? []) as unknown as PlannedTarget[],
            (dataset.observations ?? []) as unknown as Observation[],
            query,
          ),
        );
      }
  });

  it("keeps of the evidence the words of the target value alone, which tell its direction", () => {
    const [target] = releases.at(-1)?.dataset.targets ?? [];
    if (!target) throw new Error("There is no target.");
    const evidence = [{ proves: ["name.zh"] }, { proves: ["target.value"] }];
    const { targets } = monitoredIn({ targets: [{ ...target, evidence }] });
    expect(targets[0]?.evidence).toEqual([{ proves: ["target.value"] }]);
  });
});
