import type { Context } from "hono";
import {
  type OptionParameter,
  type Options,
  optionParameters,
  readOptions,
} from "../../model/charts/options.ts";
import type { Environment } from "../environment.ts";
import { queryProblem } from "../http/problem.ts";
import { type FoundRelease, releaseOf } from "../routes/release-of.ts";

/** The options of a chart and the release that its path or they name, or what is wrong with them. */
export async function optionsOf(
  c: Context<Environment>,
  parameters: readonly OptionParameter[] = optionParameters,
): Promise<(FoundRelease & { options: Options }) | { refused: Response }> {
  const read = readOptions(c.var.entries, parameters);
  if ("errors" in read) {
    const allowed = parameters.map(({ name }) => name);
    return { refused: queryProblem(c, read.errors, allowed) };
  }
  const { options } = read;
  const found = releaseOf(c, c.req.param("release") ?? options.release ?? undefined);
  return "refused" in found ? found : { ...found, options };
}
