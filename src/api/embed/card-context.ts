import type { Context } from "hono";
import type { CardContext } from "../../model/charts/card.ts";
import type { Language } from "../../model/charts/language.ts";
import type { Environment } from "../environment.ts";
import type { KnownRelease } from "../store.ts";

/** What cards are made from, as a release has it: the document, and the resources that they need. */
export async function contextOf(
  c: Context<Environment>,
  needs: readonly string[],
  release: KnownRelease,
  language: Language,
): Promise<CardContext> {
  const [dataset, plan] = await Promise.all([
    c.var.store.dataset(release.id, needs),
    c.var.store.plan(release.id),
  ]);
  return { dataset, plan, release, language };
}
