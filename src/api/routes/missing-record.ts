import type { Context } from "hono";
import { nearest } from "../../model/query/nearest.ts";
import type { Resource } from "../../model/resource.ts";
import { withdrawalOf } from "../../model/withdrawal.ts";
import type { Environment } from "../environment.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";

/** Why a release has no record of an id: 410 if the id was withdrawn before it, otherwise 404. */
export async function missingRecord(
  c: Context<Environment>,
  { name }: Pick<Resource, "name">,
  release: string,
  id: string,
): Promise<Response> {
  const { store } = c.var;
  const order = store.releases.map((known) => known.id);
  const withdrawals = await store.withdrawals(name, id);
  const gone = withdrawalOf({ withdrawals, order }, release, name, id);
  const lastValue = gone && (await store.slices.record(gone.last, name, id));
  if (gone && lastValue) {
    const { reason, successor, last } = gone;
    // The successor has the record's own path, frozen or moving.
    const base = c.req.param("release") === undefined ? "/v1" : `/v1/releases/${release}`;
    return problem(c, problems.gone, {
      detail: `The record '${id}' of ${name} was withdrawn after release ${last}.`,
      gone: {
        reason,
        successor: successor === null ? null : `${base}/${name}/${successor}`,
        last: `/v1/releases/${last}/${name}/${id}`,
        lastValue,
      },
    });
  }
  return problem(c, problems.unknownRecord, {
    detail: `There is no record '${id.slice(0, 80)}' in ${name}.`,
    nearest: nearest(id, await store.slices.idsAbout(release, name, id), 5),
  });
}
