import { assessment } from "./assessment.ts";
import { forecast } from "./forecast.ts";
import { trajectory } from "./trajectory.ts";
import type { TargetView } from "./view.ts";

/** Everything that is worked out of one target, in documentation order. */
export const targetViews: readonly TargetView[] = [trajectory, assessment, forecast];
