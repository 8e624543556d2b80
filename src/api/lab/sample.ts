import type { Context } from "hono";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";

/** A sound answer of the lab: a whole 200 with its validator, which no cache keeps. */
export function sample(c: Context<Environment>, fault: string, about: string): Promise<Response> {
  const self = `/v1/lab/${fault}`;
  const release = c.var.current;
  return answer({
    body: JSON.stringify({ data: { fault, about }, release: release.id, links: { self } }),
    mediaType: JSON_TYPE,
    cache: "never",
    permanent: self,
    modified: lastModified(release),
    links: [{ href: self, rel: "canonical" }],
  });
}
