import type { Context } from "hono";
import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { itemOf } from "../../model/item.ts";
import { itemForms } from "../../model/item-forms.ts";
import type { Resource } from "../../model/resource.ts";
import { targetViews } from "../../model/target-views/index.ts";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import type { Link } from "../http/headers.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { alternates } from "./alternates.ts";
import { missingRecord } from "./missing-record.ts";
import { refuseQuery } from "./no-query.ts";
import { ofRelease } from "./of-release.ts";
import { asAsked } from "./release-of.ts";
import { releaseWith } from "./release-with.ts";
import { sourceOf } from "./source-of.ts";

/** Forms that hold a record's content; the others tell how to cite it. */
const contents = itemForms.filter((form) =>
  citationForms.every(({ extension }) => extension !== form.extension),
);

/** Answers a record in a form: JSON, its proof page, or how to cite it. */
export async function answerRecord(c: Context<Environment>, resource: Resource) {
  const found = releaseWith(c, resource.name);
  if ("refused" in found) return found.refused;
  const refused = refuseQuery(c);
  if (refused) return refused;
  const { release } = found;
  // Ids have no dots, so the first one begins the suffix.
  const [id = "", ...rest] = (c.req.param("id") ?? "").split(".");
  const suffix = rest.length === 0 ? null : rest.join(".");
  const record = await c.get("store").slices.record(release.id, resource.name, id);
  if (!record) return missingRecord(c, resource, release.id, id);
  const { self, permanent } = itemOf(resource, release.id, record).links;
  const form = suffix === null ? itemForms[0] : itemForms.find((one) => one.extension === suffix);
  if (!form)
    return problem(c, problems.unknownPath, {
      detail: `A record has no form '${suffix?.slice(0, 80)}'.`,
      nearest: itemForms.map(({ extension }) => inForm(self, extension)),
    });
  const around =
    form.near.length === 0
      ? null
      : await c.get("store").slices.around(release.id, resource.name, id, form.near);
  const source = sourceOf(c, release);
  const url = asAsked(c, self);
  return answer({
    body: form.encode({ resource, record, source, dataset: around ?? {} }),
    mediaType: form.mediaType,
    ...ofRelease(c, found, form === itemForms[0] ? self : inForm(self, form.extension), [
      { href: asAsked(c, `/v1/${resource.name}`), rel: "collection" },
      ...alternates(contents, form, url),
      ...(resource.name === "targets" ? workedOut(url) : []),
      ...citingLinks(c.env.ORIGIN, permanent, url),
    ]),
  });
}

/** What is worked out of a target. Its record says nothing of it: a frozen one cannot learn of new views. */
const workedOut = (url: string): Link[] =>
  targetViews.map(({ name }) => ({
    href: `${url}/${name}`,
    rel: "related",
    type: "application/json",
  }));
