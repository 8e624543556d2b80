import { describe, expect, it } from "vitest";
import { inRepo } from "../../src/build/read.ts";
import { readFrozen } from "../../src/build/releases.ts";
import { monitoredIn } from "../../src/model/monitored.ts";
import { groups } from "../../src/model/target-groups.ts";

const { releases } = readFrozen(inRepo("data"));

describe("what is cut out for monitoring", () => {
  it.each(releases)("has each indicator of $id in its group, and each report of one", (release) => {
    const whole = monitoredIn(release.dataset);
    expect(whole.targets).toHaveLength(20);
    const cut = groups.map((group) => monitoredIn(release.dataset, group));
    expect(cut.flatMap(({ targets }) => targets)).toEqual(whole.targets);
    const ids = cut.flatMap(({ observations }) => observations.map(({ id }) => id));
    expect(ids.sort()).toEqual(whole.observations.map(({ id }) => id).sort());
  });

  it("keeps of the evidence the words of the target value alone, which tell its direction", () => {
    const [target] = releases.at(-1)?.dataset.targets ?? [];
    if (!target) throw new Error("There is no target.");
    const evidence = [{ proves: ["name.zh"] }, { proves: ["target.value"] }];
    const { targets } = monitoredIn({ targets: [{ ...target, evidence }] });
    expect(targets[0]?.evidence).toEqual([{ proves: ["target.value"] }]);
  });
});
