import { existsSync } from "node:fs";
import { join } from "node:path";

/** The plan's text, where it stands beside the repository; it is not part of it. */
export const planText = join(import.meta.dirname, "../../../shared/source/plan.txt");
export const hasPlanText = existsSync(planText);
