import type { Context } from "hono";
import { bytesOf } from "../../model/slices.ts";
import type { Database } from "../bindings.ts";
import type { Environment } from "../environment.ts";

/**
 * The database of a release, where what is asked of some of its resources would be too long to parse in
 * memory (`IN_MEMORY` of the settings); null where it is not.
 */
export function databaseFor(
  c: Context<Environment>,
  release: string,
  resources: readonly string[],
): Database | null {
  const { DATABASE, IN_MEMORY } = c.env;
  const sizes = c.get("store").sizes(release);
  const bytes = resources.reduce((sum, name) => sum + bytesOf(sizes[name]?.slices ?? 0), 0);
  return DATABASE && bytes > Number(IN_MEMORY) ? DATABASE.getByName(release) : null;
}
