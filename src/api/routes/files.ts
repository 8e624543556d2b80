import { asServedFrom } from "../../model/at-home.ts";
import { CLIENT } from "../../model/client.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { refuseQuery } from "./no-query.ts";

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** Mounts what the build wrote as it is: the OpenAPI document, the client, and pages' files with hashed names. */
export function mountFiles(app: App): void {
  app.get(
    "/v1/openapi.json",
    async (c) =>
      refuseQuery(c) ??
      answer({
        body: asServedFrom(c.env.ORIGIN, await c.var.store.text("/v1/openapi.json")),
        mediaType: JSON_TYPE,
        cache: "moving",
        permanent: "/v1/openapi.json",
        modified: null,
      }),
  );
  app.get(
    CLIENT,
    async (c) =>
      refuseQuery(c) ??
      answer({
        body: await c.var.store.bytes(CLIENT),
        mediaType: "application/gzip",
        cache: "moving",
        permanent: CLIENT,
        modified: null,
      }),
  );
  // Lenient, because content management systems append versions to scripts and styles.
  app.get("/assets/:file{[\\w-][\\w.-]*}", async (c) => {
    const path = `/assets/${c.req.param("file")}`;
    const mediaType = types[path.split(".").at(-1) ?? ""];
    const body = mediaType ? await c.var.store.bytesIfAny(path) : null;
    if (!body || !mediaType) return c.notFound();
    return answer({
      body,
      mediaType,
      cache: "frozen",
      permanent: path,
      modified: null,
    });
  });
}
