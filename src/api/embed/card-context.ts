import type { Context } from "hono";
import type { CardContext, CardKind } from "../../model/charts/card.ts";
import type { Language } from "../../model/charts/language.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { AnyRecord } from "../../model/resource.ts";
import type { KnownRelease } from "../../model/served.ts";
import { groups } from "../../model/target-groups.ts";
import type { Environment } from "../environment.ts";
import { sectionsOf } from "../routes/sections-of.ts";

/**
 * What a card is made from, as a release has it: the document, what stands around the record, and what else
 * its kind reads. Without the record if the release has none of the id.
 */
export async function contextOf(
  c: Context<Environment>,
  { resource, near, isOfGroup, mapped }: CardKind,
  id: string,
  release: KnownRelease,
  language: Language,
): Promise<CardContext> {
  const { store } = c.var;
  const [around, all, map] = await Promise.all([
    resource === null ? null : store.slices.around(release.id, resource, id, near),
    isOfGroup ? groupOf(c, release.id, id) : {},
    store.mapped(release.id, mapped),
  ]);
  const plan = store.plan(release.id);
  return { dataset: { ...around, ...all, ...map }, plan, release, language };
}

/** The indicators of a group, what was reported of them, and the sections that prove them; nothing of no group. */
async function groupOf(c: Context<Environment>, release: string, id: string): Promise<Dataset> {
  const group = groups.find((one) => one === id);
  if (group === undefined) return {};
  const { store } = c.var;
  const lists: unknown[] = await Promise.all([
    store.indicators(release, group),
    store.reports(release, group),
  ]);
  const [targets = [], observations = []] = lists as AnyRecord[][];
  return { targets, observations, sections: await sectionsOf(c, release, targets) };
}
