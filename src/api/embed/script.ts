import { JSON_TYPE } from "../../model/media-type.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { refuseQuery } from "../routes/no-query.ts";

const files = [
  ["/embed.js", "text/javascript; charset=utf-8"],
  ["/embed.json", JSON_TYPE],
] as const;

/** Mounts the script of the custom elements where it moves, and the list of its permanent addresses. */
export function mountScript(app: App): void {
  for (const [path, mediaType] of files)
    app.get(path, async (c) => {
      // The script is lenient, because content management systems append their version to it.
      const refused = mediaType === JSON_TYPE ? refuseQuery(c) : null;
      if (refused) return refused;
      return answer({
        body: await c.var.store.text(path),
        mediaType,
        cache: "moving",
        permanent: path,
        modified: null,
        links: [{ href: path, rel: "canonical" }],
      });
    });
}
