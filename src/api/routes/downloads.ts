import type { ManifestFile } from "../../model/manifest.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import { LONGEST_KEPT } from "../../model/ready.ts";
import type { App } from "../environment.ts";
import { answer, whole } from "../http/answer.ts";
import { type CacheClass, caching } from "../http/caching.ts";
import { base64Of, commonLinks, lastModified, linkHeader } from "../http/headers.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { cut, partOf } from "../http/range.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";

/** Mounts the files of every release: `yuplan.zip`, `targets.parquet`, `manifest.json` and the others. */
export function mountDownloads(app: App): void {
  app.get("/v1/releases/:release/manifest.json", async (c) => {
    const found = releaseOf(c);
    if ("refused" in found) return found.refused;
    const { release, cache } = found;
    const path = `/v1/releases/${release.id}/manifest.json`;
    return (
      refuseQuery(c) ??
      answer({
        body: await c.var.store.text(path),
        mediaType: JSON_TYPE,
        cache,
        permanent: path,
        modified: lastModified(release),
        links: [{ href: path, rel: "canonical" }],
      })
    );
  });
  app.get("/v1/releases/:release/:file", async (c, next) => {
    const found = releaseOf(c);
    if ("refused" in found) return found.refused;
    const { release, cache } = found;
    const { files } = await c.var.store.manifest(release.id);
    const file = files.find(({ path }) => path === c.req.param("file"));
    if (!file) return next();
    const refused = refuseQuery(c);
    if (refused) return refused;
    const url = `/v1/releases/${release.id}/${file.path}`;
    const modified = lastModified(release);
    const headers = headersOf(file, url, modified, cache);
    const { bytes } = file;
    const part = partOf(c.req.raw.headers, { bytes, etag: headers.ETag, modified });
    if (part === "unsatisfiable") {
      const refusal = problem(c, problems.rangeNotSatisfiable, {
        detail: `'${file.path}' has ${bytes} bytes.`,
      });
      refusal.headers.set("Content-Range", `bytes */${bytes}`);
      return refusal;
    }
    const stored = await c.var.store.open(url);
    if (part === null) {
      const all = { ...headers, "Content-Length": `${bytes}` };
      if (bytes > LONGEST_KEPT) return new Response(stored.body, { headers: all });
      return whole(new Uint8Array(await stored.arrayBuffer()), all);
    }
    const { first, last } = part;
    return new Response(stored.body && cut(stored.body, part), {
      status: 206,
      headers: {
        ...headers,
        "Content-Range": `bytes ${first}-${last}/${bytes}`,
      },
    });
  });
}

/** Headers of a file, whole or in part. Validator and digest are the manifest's: nothing is hashed here. */
function headersOf(
  { mediaType, path, sha256 }: ManifestFile,
  url: string,
  modified: string | null,
  cache: CacheClass,
) {
  // What a browser cannot show, it is to save.
  const saved = !/^text\/|json/.test(mediaType);
  return {
    "Content-Type": mediaType,
    "Cache-Control": caching[cache],
    "Accept-Ranges": "bytes",
    ETag: `"${sha256}"`,
    "Repr-Digest": `sha-256=:${base64Of(sha256)}:`,
    "Content-Location": url,
    Link: linkHeader([{ href: url, rel: "canonical" }, ...commonLinks]),
    ...(modified === null ? {} : { "Last-Modified": modified }),
    ...(saved ? { "Content-Disposition": `attachment; filename="${path}"` } : {}),
  };
}
