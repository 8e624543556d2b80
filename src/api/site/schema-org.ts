import type { Context } from "hono";
import { downloads } from "../../model/downloads.ts";
import type { Environment } from "../environment.ts";

interface Distribution {
  name: string;
  contentUrl: string;
}
interface DatasetFile {
  "@id": string;
  url: string;
  creditText: string;
  distribution: Distribution[];
}

/** The files that a search engine's card names; the release's own description has all of them. */
const named: readonly string[] = [
  downloads.bundle.path,
  downloads.workbook.path,
  downloads.database.path,
  downloads.statistics.path,
];

/** The current release's schema.org/Dataset as a page carries it: absolute URLs, and the main files. */
export async function datasetOnPage(c: Context<Environment>): Promise<object> {
  const path = `/v1/releases/${c.var.current.id}/${downloads.schemaOrg.path}`;
  const dataset = await c.var.store.json<DatasetFile>(path);
  const absolute = (url: string) => new URL(url, c.env.ORIGIN + path).href;
  return {
    ...dataset,
    "@id": absolute(dataset["@id"]),
    url: `${c.env.ORIGIN}/`,
    // It ends in the address of the release; the file's is the one that it was built for.
    creditText: dataset.creditText.replace(/\S+$/, absolute(dataset["@id"])),
    sameAs: absolute(dataset.url),
    distribution: dataset.distribution
      .filter(({ name }) => named.includes(name))
      .map((one) => ({ ...one, contentUrl: absolute(one.contentUrl) })),
  };
}
