import type { Context } from "hono";
import type { CardContext, CardKind } from "../../model/charts/card.ts";
import type { Language } from "../../model/charts/language.ts";
import type { KnownRelease } from "../../model/served.ts";
import type { Environment } from "../environment.ts";

/**
 * What a card is made from, as a release has it: the document, what stands around the record, and the
 * resources that its kind needs whole, or as maps have them. Without the record if the release has none
 * of the id.
 */
export async function contextOf(
  c: Context<Environment>,
  { resource, near, needs, mapped }: CardKind,
  id: string,
  release: KnownRelease,
  language: Language,
): Promise<CardContext> {
  const { store } = c.var;
  const [around, whole, map] = await Promise.all([
    resource === null ? null : store.slices.around(release.id, resource, id, near),
    store.dataset(release.id, needs),
    store.mapped(release.id, mapped),
  ]);
  const plan = store.plan(release.id);
  return { dataset: { ...around, ...whole, ...map }, plan, release, language };
}
