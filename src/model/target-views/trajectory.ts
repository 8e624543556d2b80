import { trajectoryOf } from "../derive/trajectory.ts";
import { readStrictly } from "../query/strict.ts";
import type { TargetView } from "./view.ts";

export const trajectory: TargetView = {
  name: "trajectory",
  parameters: [],
  read: (entries, target) => {
    const { errors } = readStrictly(entries, {});
    return errors.length > 0 ? { errors } : { search: "", data: () => trajectoryOf(target) };
  },
};
