import type { Context } from "hono";
import { resources } from "../../model/catalogue.ts";
import type { CardContext, CardKind } from "../../model/charts/card.ts";
import { nearest } from "../../model/query/nearest.ts";
import type { Environment } from "../environment.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { missingRecord } from "../routes/missing-record.ts";

/** Why there is no card of an id: as the API says it of the record, or with the nearest ids. */
export function missingCard(
  c: Context<Environment>,
  kind: CardKind,
  context: CardContext,
  id: string,
) {
  const resource = resources.find(({ name }) => name === kind.resource);
  if (resource) return missingRecord(c, resource, context.release.id, id);
  const ids = kind.ids(context.dataset);
  const close = nearest(id, ids, 5);
  return problem(c, problems.unknownRecord, {
    detail: `There is no '${id.slice(0, 80)}' to embed as ${kind.name}.`,
    nearest: close.length > 0 ? close : ids,
  });
}
