import type { Context } from "hono";
import type { App, Environment } from "../../environment.ts";
import { answer } from "../../http/answer.ts";
import { guidesOf } from "../guides.ts";
import { indexOf } from "../reference/reference.ts";
import { resourcesNow } from "../resources-now.ts";
import { apiCatalog } from "./api-catalog.ts";
import type { Deployment, MachineFile } from "./file.ts";
import { llms } from "./llms.ts";
import { robots } from "./robots.ts";
import { security } from "./security.ts";
import { partOfSitemap, sitemap } from "./sitemap.ts";

/** Every file that programs look for at a place of their own choosing. */
const machineFiles: readonly MachineFile[] = [
  apiCatalog,
  llms,
  robots,
  sitemap,
  partOfSitemap,
  security,
];

/** Mounts them; like pages they ignore what is appended. */
export function mountMachineFiles(app: App): void {
  for (const { path, mediaType, write } of machineFiles)
    app.get(path, async (c) => {
      const body = await write(await deploymentOf(c), c.req.param("part"));
      if (body === null) return c.notFound();
      return answer({
        body,
        mediaType,
        cache: "moving",
        permanent: c.req.path,
        modified: null,
        links: [{ href: apiCatalog.path, rel: "api-catalog" }],
      });
    });
}

async function deploymentOf(c: Context<Environment>): Promise<Deployment> {
  const { store, current: release } = c.var;
  const resources = resourcesNow(c);
  const [guides, index] = await Promise.all([guidesOf(c), indexOf(c)]);
  const sizes = store.sizes(release.id);
  const parts = index.parts.map(({ name }) => name);
  const { ORIGIN: origin, CONTACT: contact } = c.env;
  return {
    origin,
    release,
    plan: store.plan(release.id),
    resources,
    guides,
    parts,
    contact,
    count: (resource) => sizes[resource]?.records ?? 0,
    ids: {
      parts: (resource) => store.slices.partsOfIds(release.id, resource),
      of: (resource, part) => store.slices.idsOfPart(release.id, resource, part),
    },
  };
}
